package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users do goes on without the server taking it for a flood. */
@Timeout(120)
class FloodBrowserTest {
  private static Chromium chromium;

  private final List<String> log = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  record Form(List<String> log) implements Component {
    @Override
    public Element render() {
      State<String> name = useState("");
      State<Double> volume = useState(0.0);
      State<Integer> count = useState(0);
      return column(
          textInput(name.get())
              .accessibilityLabel("Name")
              .onChange(name::set)
              .onSelect(selection -> log.add("selected " + selection)),
          text("Hello, " + name.get()).testId("greeting"),
          slider(volume.get(), 0, 200)
              .accessibilityLabel("Volume")
              .onChange(
                  value -> {
                    volume.set(value);
                    log.add("volume " + Math.round(value));
                  }),
          button("Count " + count.get())
              .onClick(
                  () -> {
                    log.add("click");
                    count.update(n -> n + 1);
                  }));
    }
  }

  @Test
  void muchThatIsTypedWithoutAConnectionCounts() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Form(log), cfg -> cfg.maxMessages(1, 50))) {
      String typed = "The quick brown fox jumps over the lazy dog. ".repeat(5);
      open.labelled("Name").click();
      open.network.cut();
      open.page.keyboard().type(typed);
      assertThat(open.page.getByText("Trying to connect again")).isVisible();
      open.network.mend();

      assertThat(open.page.getByTestId("greeting")).hasText("Hello, " + typed.strip());
      assertThat(open.labelled("Name")).hasValue(typed);
      assertThat(open.server.sessionCount()).isEqualTo(1);
    }
  }

  @Test
  void whatIsPressedBetweenEditsWithoutAConnectionKeepsItsPlace() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Form(log))) {
      open.network.cut();
      open.labelled("Volume").fill("1");
      open.labelled("Volume").fill("2");
      open.button("Count 0").click();
      open.labelled("Volume").fill("3");
      open.labelled("Volume").fill("4");
      open.network.mend();

      assertThat(open.button("Count 1")).isVisible();
      await().until(() -> log.contains("volume 4"));
      assertThat(log).containsExactly("volume 2", "click", "volume 4");
    }
  }

  @Test
  void aPressTellsAfterWhatWasDraggedBefore() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Form(log), cfg -> cfg.maxMessages(20, 40))) {
      open.page.evaluate(
          """
          () => {
            const slider = document.querySelector('.jn-slider');
            for (const value of [50, 60, 70]) {
              slider.value = value;
              slider.dispatchEvent(new Event('input', {bubbles: true}));
            }
            document.querySelector('.jn-button').click();
          }
          """);

      await().until(() -> log.contains("click"));
      assertThat(log).endsWith("volume 70", "click");
    }
  }
}
