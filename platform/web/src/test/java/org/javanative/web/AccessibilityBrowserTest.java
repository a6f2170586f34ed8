package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.javanative.ui.style.Direction;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gallery by keyboard, and under the eyes of axe-core. */
@Timeout(120)
class AccessibilityBrowserTest {
  private static final int MOST_STEPS = 120;
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  private static Chromium chromium;
  private final GalleryApp app = new GalleryApp(Direction.LTR);
  private final WebServer server = WebServer.create(cfg -> cfg.app(app).port(0)).start();
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
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
    page = context.newPage();
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
    focus("Card");
    page.keyboard().press("Enter");
    awaitLog("pressed");
    focus("terms of use");
    page.keyboard().press("Enter");
    awaitLog("terms");
    focus("Open the dialog");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat((String) page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Open the dialog");
  }

  /** Presses Tab until what has that name has the focus. */
  private void focus(String name) {
    String focused =
        "name => { const e = document.activeElement;"
            + " return e.ariaLabel === name || e.textContent.trim() === name; }";
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
