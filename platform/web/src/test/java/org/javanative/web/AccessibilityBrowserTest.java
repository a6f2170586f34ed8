package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Direction;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gallery by keyboard, and under the eyes of axe-core. */
@Tag("page")
@Timeout(300)
class AccessibilityBrowserTest {
  private static final int MOST_STEPS = 120;
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  /** Whether 21 px above and below the middle of something a press is still one of it. */
  private static final String HIGH =
      """
      aim => {
        aim.scrollIntoView({block: 'center'});
        const box = aim.getBoundingClientRect();
        return [-21, 21].every(off => {
          const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2 + off);
          return at === aim || aim.contains(at);
        });
      }
      """;

  private static Chromium chromium;
  private final GalleryApp app = new GalleryApp(Direction.LTR);
  private WebServer server;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
  }

  private void open(ColorScheme scheme) {
    open(app, scheme);
  }

  private void open(App shown, ColorScheme scheme) {
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
    page = context.newPage();
    server = WebServer.create(cfg -> cfg.app(shown).port(0).errorSink(report -> {})).start();
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  @SuppressWarnings("unchecked") // what JavaScript's map gives
  void nothingGraveIsWrongWithTheElements(ColorScheme scheme) throws IOException {
    open(scheme);
    page.evaluate(axe());

    assertThat((List<String>) page.evaluate(GRAVE)).isEmpty();
  }

  @Test
  void everythingCanBeDoneByKeyboard() {
    open(ColorScheme.LIGHT);
    focus("Name");
    page.keyboard().type("Ada");
    page.keyboard().press("Enter");
    awaitLog("submit Ada");
    focus("Wi-Fi");
    page.keyboard().press("Space");
    awaitLog("wifi false");
    focus("I agree");
    page.keyboard().press("Space");
    awaitLog("agreed true");
    focus("Volume");
    page.keyboard().press("ArrowRight");
    awaitLog("volume 45.0");
    focus("Week");
    page.keyboard().press("ArrowRight");
    awaitLog("period Month");
    focus("Size");
    page.keyboard().press("ArrowDown");
    awaitLog("size SMALL");
    focus("Start");
    page.keyboard().press("ArrowUp");
    awaitLog("day 2026-03-27");
    focus("Card");
    page.keyboard().press("Enter");
    awaitLog("pressed");
    page.keyboard().press("Shift+F10");
    awaitLog("held");
    focus("Elsewhere");
    focus("Hold me");
    page.keyboard().press("ContextMenu");
    awaitLog("held by itself");
    focus("terms of use");
    page.keyboard().press("Enter");
    awaitLog("terms");
    focus("scroller");
    page.keyboard().press("ArrowRight");
    await()
        .untilAsserted(
            () -> assertThat(app.log()).anyMatch(line -> line.matches("scrolled [1-9].*")));
    focus("Open the dialog");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat((String) page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Open the dialog");
  }

  @Test
  void whatCanOnlyBeHeldIsHeldByTheKeysForAPressToo() {
    open(ColorScheme.LIGHT);
    Locator held = page.getByTestId("hold-me");
    assertThat(held).hasAttribute("role", "button");
    held.focus();
    page.keyboard().press("Enter");

    await().untilAsserted(() -> assertThat(app.log()).containsOnlyOnce("held by itself"));
  }

  @Test
  void headingsSayHowDeepTheyAre() {
    open(ColorScheme.LIGHT);

    assertThat(heading("Every element", 1)).isVisible();
    assertThat(heading("Choices", 2)).isVisible();
  }

  private Locator heading(String name, int level) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(level));
  }

  @Test
  void aNoticeIsSaidInAPlaceThatWasThereBefore() {
    open(new FaultyApp(), ColorScheme.LIGHT);
    Locator announcer = page.locator(".jn-announcer");
    assertThat(announcer).hasAttribute("role", "status");
    page.locator("button:text-is('Handler')").click();

    assertThat(page.locator("#jn-notice")).isVisible();
    assertThat(announcer).hasText(page.locator("#jn-notice-text").textContent());
  }

  private record Scrolls() implements Component {
    @Override
    public Element render() {
      State<Integer> lines = useState(1);
      return column(
          button("More lines").onClick(() -> lines.set(40)),
          scrollView(text("line\n".repeat(lines.get()))).testId("text").style(s -> s.height(100)),
          scrollView(text("line\n".repeat(lines.get())), button("Inside"))
              .testId("button")
              .style(s -> s.height(100)));
    }
  }

  private record ScrollsApp() implements App {
    @Override
    public String name() {
      return "scrolls";
    }

    @Override
    public String title() {
      return "Scrolls";
    }

    @Override
    public Element root() {
      return new Scrolls();
    }
  }

  @Test
  void aScrollViewIsAStopOnlyWhereTheKeyboardCouldNotScrollItOtherwise() {
    open(new ScrollsApp(), ColorScheme.LIGHT);
    Locator text = page.getByTestId("text");
    assertThat(text).not().hasAttribute("tabindex", "0");

    page.locator("button:text-is('More lines')").click();
    assertThat(text).hasAttribute("tabindex", "0");
    assertThat(page.getByTestId("button")).not().hasAttribute("tabindex", "0");
  }

  @Test
  void whatFingersAimAtIsFortyFourPixelsHigh() {
    open(ColorScheme.LIGHT);
    for (String control : List.of(".jn-toggle", ".jn-checkbox", ".jn-slider", ".jn-segment")) {
      assertThat(page.locator(control).first().evaluate(HIGH)).as(control).isEqualTo(true);
    }
  }

  /** Presses Tab until what has that name has the focus. */
  private void focus(String name) {
    String focused =
        "name => { const e = document.activeElement; return [e.ariaLabel, e.textContent.trim(),"
            + " e.labels?.[0]?.textContent, e.dataset.testid].includes(name); }";
    for (int i = 0; i < MOST_STEPS; i++) {
      if ((Boolean) page.evaluate(focused, name)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + name + ".");
  }

  private void awaitLog(String line) {
    await().untilAsserted(() -> assertThat(app.log()).contains(line));
  }
}
