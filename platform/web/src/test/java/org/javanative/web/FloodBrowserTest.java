package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;
import static org.javanative.ui.Ui.webViewOf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users do goes on without the server taking it for a flood. */
@Tag("page")
@Timeout(300)
class FloodBrowserTest {
  private static final String EACH_FRAME =
      """
      (action) => new Promise(done => {
        let frame = 0;
        const step = () => {
          if (frame === 200) { done(); return; }
          frame++;
          action(frame);
          requestAnimationFrame(step);
        };
        step();
      })
      """;

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
                  }),
          scrollView(column().style(s -> s.size(100, 5_000)))
              .onScroll(at -> log.add("scrolled " + Math.round(at.y())))
              .testId("scroller")
              .style(s -> s.size(100, 100)));
    }
  }

  @Test
  void muchThatIsTypedWithoutAConnectionCounts() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Form(log), cfg -> cfg.maxMessages(1, 50))) {
      String typed = "The quick brown fox jumps over the lazy dog. ".repeat(5);
      open.labelled("Name").click();
      open.network.cut();
      open.page.keyboard().type(typed);
      assertThat(open.page.locator("#jn-notice").getByText("Trying to connect again")).isVisible();
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
      assertThat(open.page.locator("#jn-notice").getByText("Trying to connect again")).isVisible();
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
  void scrollingAndDraggingEndWhereTheyEnd() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Form(log), cfg -> cfg.maxMessages(20, 40))) {
      open.page.evaluate(
          """
          () => {
            const scroller = document.querySelector('[data-testid=scroller]');
            const slider = document.querySelector('.jn-slider');
            return (%s)(frame => {
              scroller.scrollTop = frame * 10;
              slider.value = frame;
              slider.dispatchEvent(new Event('input', {bubbles: true}));
            });
          }
          """
              .formatted(EACH_FRAME));

      await().until(() -> log.contains("scrolled 2000") && log.contains("volume 200"));
      assertThat(open.labelled("Volume")).hasValue("200");
      open.button("Count 0").click();
      assertThat(open.button("Count 1")).isVisible();
      assertThat(log).endsWith("click");
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

  record Rows(Map<Integer, Double> widths) implements Component {
    @Override
    public Element render() {
      return column(
          IntStream.range(0, 100)
              .mapToObj(row -> text("Row " + row).onLayout(frame -> widths.put(row, frame.width())))
              .toList());
    }
  }

  @Test
  void manyViewsThatTellTheirSizesDoNotFloodTheServer() throws Exception {
    Map<Integer, Double> widths = new ConcurrentHashMap<>();
    try (OpenPage open = OpenPage.of(chromium, new Rows(widths), cfg -> cfg.maxMessages(20, 60))) {
      await().until(() -> widths.size() == 100);
      for (int width = 300; width <= 700; width += 10) {
        open.page.setViewportSize(width, 600);
      }

      await().until(() -> widths.values().stream().allMatch(width -> width == 700));
      assertThat(open.server.sessionCount()).isEqualTo(1);
    }
  }

  record Noisy(AtomicInteger heard) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return column(
          button("Count " + count.get()).onClick(() -> count.update(n -> n + 1)),
          webViewOf(
                  "<script>setInterval(() => { for (let i = 0; i < 20; i++)"
                      + " javanative.postMessage('noise'); }, 20)</script>")
              .onMessage(message -> heard.incrementAndGet()));
    }
  }

  @Test
  void aPageInAWebViewThatNeverStopsTellingEndsNoSession() throws Exception {
    AtomicInteger heard = new AtomicInteger();
    try (OpenPage open = OpenPage.of(chromium, new Noisy(heard), cfg -> cfg.maxMessages(50, 200))) {
      await().until(() -> heard.get() > 30);
      open.button("Count 0").click();

      assertThat(open.button("Count 1")).isVisible();
      assertThat(open.server.sessionCount()).isEqualTo(1);
    }
  }
}
