package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;

import org.javanative.runtime.ErrorReport;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A page whose scripts cannot do what the server says. */
@Tag("page")
@Timeout(300)
class BrokenFrameBrowserTest {
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  record Counter() implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return button("Count " + count.get()).onClick(() -> count.update(n -> n + 1));
    }
  }

  private static void sabotage(OpenPage open) {
    open.page.evaluate(
        """
        () => import(new URL('props.js', document.querySelector('script[type=module]').src))
          .then(({setters}) => {
            setters.title = () => { throw new TypeError('sabotaged'); };
          })
        """);
  }

  @Test
  void aFrameThatCannotBeAppliedStartsTheAppAgainAndIsLogged() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Counter())) {
      open.button("Count 0").click();
      assertThat(open.button("Count 1")).isVisible();
      sabotage(open);
      open.button("Count 1").click();

      assertThat(open.page.locator("#jn-notice").getByText("Something went wrong on this page."))
          .isVisible();
      assertThat(open.button("Count 0")).isVisible();
      await().until(() -> open.server.sessionCount() == 1);
      assertThat(open.errors).hasSize(1);
      ErrorReport report = open.errors.get(0);
      assertThat(report.message())
          .endsWith("The page could not show what it was told, and starts again.");
      assertThat(report.error()).hasMessageContaining("sabotaged");
    }
  }

  @Test
  void aPageThatBreaksDownAgainStartsAgainOnlyWhenItsUserWantsTo() throws Exception {
    try (OpenPage open = OpenPage.of(chromium, new Counter())) {
      sabotage(open);
      open.button("Count 0").click();
      assertThat(open.page.locator("#jn-notice").getByText("The app starts again.")).isVisible();
      assertThat(open.page.locator("#jn-notice").getByText("The app starts again.")).isHidden();
      assertThat(open.page.locator("#jn-first-paint")).hasCount(0);
      sabotage(open);
      open.button("Count 0").click();

      assertThat(open.button("Reload")).isVisible();
      assertThat(open.page.locator("#jn-notice-text"))
          .hasText("Something went wrong on this page.");
    }
  }
}
