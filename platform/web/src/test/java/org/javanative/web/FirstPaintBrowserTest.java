package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.ui.style.Direction;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("page")
@Timeout(300)
class FirstPaintBrowserTest {
  /** Every element in order: its name, its classes, its text when it has no elements inside. */
  private static final String OUTLINE =
      """
      () => [...document.querySelectorAll('#jn-root *')]
        .filter(e => !e.closest('.jn-image svg'))
        .map(e => [e.localName, [...e.classList].sort().join('.'),
          ...['role', 'aria-label', 'alt', 'type', 'placeholder', 'data-testid', 'dir', 'tabindex',
              'data-variant', 'data-edges', 'aria-checked', 'aria-valuenow', 'disabled', 'readonly']
            .filter(a => e.hasAttribute(a)).map(a => a + '=' + e.getAttribute(a)),
          e.children.length ? '' : e.textContent].join(' '))
      """;

  private static final String BOXES =
      """
      () => [...document.querySelectorAll('#jn-root *')]
        .filter(e => !e.closest('svg, .jn-spinner, .jn-progress'))
        .map(e => { const b = e.getBoundingClientRect();
          return e.localName + '.' + [...e.classList].sort().join('.') + ' '
            + [b.x, b.y, b.width, b.height].map(n => n.toFixed(1)).join(' '); })
      """;

  private static Chromium chromium;
  private final GalleryApp app = new GalleryApp(Direction.LTR);
  private final WebServer server =
      WebServer.create(cfg -> cfg.app(app).port(0).description("All of it, \"quoted\"")).start();
  private final List<BrowserContext> contexts = new ArrayList<>();

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
    contexts.forEach(BrowserContext::close);
    server.close();
  }

  private Page page(boolean javaScript) {
    BrowserContext context =
        chromium.browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(1000, 900));
    contexts.add(context);
    return context.newPage();
  }

  @SuppressWarnings("unchecked") // what JavaScript's map gives
  private static List<String> list(Page page, String script) {
    return (List<String>) page.evaluate(script);
  }

  @Test
  void withoutJavaScriptAPageCanBeRead() {
    Page page = page(false);
    page.navigate(server.uri().toString());

    assertThat(page.getByText("Every element")).isVisible();
    assertThat(page).hasTitle("Every element");
    assertThat(page.locator("meta[name=description]"))
        .hasAttribute("content", "All of it, \"quoted\"");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "first-paint.png"))
            .setFullPage(true));
  }

  @Test
  void whatIsPaintedFirstIsWhatThePageMakes() {
    Page painted = page(false);
    painted.navigate(server.uri().toString());
    Page live = page(true);
    live.navigate(server.uri().toString());
    assertThat(live.locator("#jn-first-paint")).hasCount(0);

    assertThat(String.join("\n", list(painted, OUTLINE)))
        .isEqualTo(String.join("\n", list(live, OUTLINE)));
    assertThat(String.join("\n", list(painted, BOXES)))
        .isEqualTo(String.join("\n", list(live, BOXES)));
  }

  @Test
  void thePageTakesOverTheElementsThatAreThere() {
    Page page = page(true);
    page.addInitScript(
        """
        document.addEventListener('DOMContentLoaded', () => {
          window.first = [...document.querySelectorAll('[data-jn]')];
        }, {once: true});
        new MutationObserver(() => {
          if (!window.first && document.querySelector('#jn-notice')) {
            window.first = [...document.querySelectorAll('[data-jn]')];
          }
        }).observe(document, {childList: true, subtree: true});
        """);
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);

    assertThat((Integer) page.evaluate("first.length")).isGreaterThan(50);
    assertThat(page.evaluate("first.every(element => element.isConnected)")).isEqualTo(true);
    assertThat(page.evaluate("document.querySelectorAll('[data-jn]').length")).isEqualTo(0);
  }

  @Test
  void whatIsTypedBeforeThePageIsConnectedCounts() throws Exception {
    try (LaggingProxy network = new LaggingProxy(server.uri())) {
      Page page = page(true);
      network.lag(Duration.ofMillis(200));
      page.navigate(
          network.uri().toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).click();
      page.keyboard().type("Ada");

      assertThat(page.getByTestId("greeting")).hasText("Hello, Ada.");
    }
  }

  @Test
  void whatIsPressedBeforeThePageIsConnectedCountsOnce() throws Exception {
    try (LaggingProxy network = new LaggingProxy(server.uri())) {
      Page page = page(true);
      network.lag(Duration.ofMillis(300));
      page.navigate(
          network.uri().toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filled")).click();
      page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I agree")).click();

      await().untilAsserted(() -> assertThat(app.log()).contains("filled", "agreed true"));
      assertThat(page.locator("#jn-first-paint")).hasCount(0);
      assertThat(page.getByLabel("I agree")).isChecked();
      assertThat(app.log()).containsOnlyOnce("filled", "agreed true");
    }
  }

  @Test
  void whatIsChosenBeforeThePageIsConnectedCounts() throws Exception {
    try (LaggingProxy network = new LaggingProxy(server.uri())) {
      Page page = page(true);
      network.lagSockets(Duration.ofSeconds(5)); // so long nobody listens after the page has loaded
      page.navigate(
          network.uri().toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
      page.getByLabel("Size").selectOption("1");
      page.getByLabel("Volume").fill("70");
      page.getByLabel("Start").fill("2026-03-04");
      assertThat(page.locator("#jn-first-paint")).hasCount(1); // nobody has listened so far

      await()
          .untilAsserted(
              () -> assertThat(app.log()).contains("size MEDIUM", "volume 70.0", "day 2026-03-04"));
      assertThat(page.locator("#jn-first-paint")).hasCount(0);
    }
  }

  @Test
  void linksAndSegmentsThatArePressedBeforeThePageIsConnectedCount() throws Exception {
    try (LaggingProxy network = new LaggingProxy(server.uri())) {
      Page page = page(true);
      network.lagSockets(Duration.ofSeconds(5)); // so long nobody listens after the page has loaded
      page.navigate(
          network.uri().toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
      page.getByText("terms of use").click();
      page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Month")).click();
      assertThat(page.locator("#jn-first-paint")).hasCount(1); // nobody has listened so far

      await().untilAsserted(() -> assertThat(app.log()).contains("terms", "period Month"));
      assertThat(page.getByLabel("Month")).isChecked();
      assertThat(app.log()).containsOnlyOnce("terms", "period Month");
    }
  }
}
