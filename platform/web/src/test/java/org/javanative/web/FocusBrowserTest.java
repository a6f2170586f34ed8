package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The keyboard goes on working whatever the app takes away or renders anew. */
@Tag("page")
@Timeout(300)
class FocusBrowserTest {
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

  record Presses(List<String> log) implements Component {
    @Override
    public Element render() {
      State<Boolean> gone = useState(false);
      return column(
          gone.get()
              ? fragment()
              : pressable(text("First"))
                  .accessibilityLabel("First")
                  .onPressIn(() -> gone.set(true))
                  .onPress(() -> log.add("first")),
          pressable(text("Second")).accessibilityLabel("Second").onPress(() -> log.add("second")),
          pressable(text("Third")).accessibilityLabel("Third").onPress(() -> log.add("third")));
    }
  }

  @Test
  void aPressableThatGoesWhileItsKeyIsHeldLeavesTheOthersAlive() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Presses(log))) {
      open.button("First").focus();
      open.page.keyboard().down("Enter");
      assertThat(open.button("First")).hasCount(0);
      open.page.keyboard().up("Enter");

      open.button("Second").focus();
      open.page.keyboard().press("Enter");

      await().until(() -> log.contains("second"));
      assertThat(log).containsExactly("second");
    }
  }

  @Test
  void leavingAPressableWhileItsKeyIsHeldPressesNothingAndLeavesTheOthersAlive() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Presses(log))) {
      open.button("Second").focus();
      open.page.keyboard().down("Enter");
      open.page.keyboard().press("Tab");
      assertThat(open.button("Third")).isFocused();
      open.page.keyboard().up("Enter");
      open.page.keyboard().press("Enter");

      await().until(() -> log.contains("third"));
      assertThat(log).containsExactly("third");
      assertThat(open.page.locator(".jn-pressed")).hasCount(0);
    }
  }

  record Links() implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return column(
          text(
              span("Pressed "),
              span("here").onPress(() -> count.update(n -> n + 1)),
              span(" " + count.get() + " times.")),
          segmentedControl(List.of("Day " + count.get(), "Week", "Month"))
              .selected("Week")
              .accessibilityLabel("Period")
              .onChange(item -> count.update(n -> n + 1)));
    }
  }

  @Test
  void aLinkKeepsTheFocusWhenItsTextChanges() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Links())) {
      Locator link =
          open.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("here"));
      link.focus();
      open.page.keyboard().press("Enter");
      assertThat(open.page.getByText("Pressed here 1 times.")).isVisible();

      assertThat(link).isFocused();
      open.page.keyboard().press("Enter");
      assertThat(open.page.getByText("Pressed here 2 times.")).isVisible();
    }
  }

  @Test
  void aSegmentKeepsTheFocusWhenTheChoicesChange() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Links())) {
      open.labelled("Week").focus();
      open.page.keyboard().press("ArrowRight");

      assertThat(open.page.getByText("Day 1")).isVisible();
      assertThat(open.labelled("Month")).isFocused();
    }
  }

  record Closing() implements Component {
    @Override
    public Element render() {
      State<Boolean> open = useState(false);
      return column(
          button("Open").onClick(() -> open.set(true)),
          open.get()
              ? modal(button("Close").onClick(() -> open.set(false)))
                  .visible(true)
                  .accessibilityLabel("Dialog")
              : fragment());
    }
  }

  @Test
  void aDialogThatIsTakenAwayGivesTheFocusBack() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Closing())) {
      open.button("Open").focus();
      open.page.keyboard().press("Enter");
      assertThat(open.button("Close")).isFocused();
      open.page.keyboard().press("Enter");
      assertThat(open.button("Close")).hasCount(0);

      assertThat(open.button("Open")).isFocused();
    }
  }
}
