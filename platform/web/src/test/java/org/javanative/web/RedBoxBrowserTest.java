package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What developers see of an error, and nobody else. */
@Tag("page")
@Timeout(300)
class RedBoxBrowserTest {
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  private static Chromium chromium;
  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final List<String> frames = new CopyOnWriteArrayList<>();
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

  private void develop() {
    develop(new Browser.NewContextOptions());
  }

  private void develop(Browser.NewContextOptions options) {
    server =
        WebServer.create(
                cfg -> cfg.app(new FaultyApp()).port(0).errorSink(errors::add).development())
            .start();
    open(options);
  }

  private void deploy() {
    server =
        WebServer.create(cfg -> cfg.app(new FaultyApp()).port(0).errorSink(errors::add)).start();
    open(new Browser.NewContextOptions());
  }

  private void open(Browser.NewContextOptions options) {
    context = chromium.browser.newContext(options);
    page = context.newPage();
    page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  private void press(String button) {
    named(button).click();
  }

  private Locator named(String button) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
  }

  private Locator box() {
    return page.getByRole(AriaRole.ALERTDIALOG);
  }

  private Locator notice() {
    return page.locator("#jn-notice");
  }

  private static void shoot(Page page, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
  }

  @Test
  void aFailingHandlerIsShownWithItsPathItsStackAndItsCause() {
    develop();

    press("Handler");

    assertThat(box()).isVisible();
    assertThat(box()).hasAccessibleName("IllegalStateException: The note cannot be saved");
    assertThat(box())
        .hasAccessibleDescription(
            "The click handler of button \"Handler\" at Root > Faults failed.");
    assertThat(box().getByRole(AriaRole.LIST).first().getByRole(AriaRole.LISTITEM))
        .hasText(new String[] {"Root", "Faults"});
    Locator stack = box().locator(".jn-redbox-stack").first();
    assertThat(stack.locator(":scope > li").first()).hasClass("jn-redbox-own");
    assertThat(stack.locator(":scope > li").first()).containsText("FaultyApp.Faults.save");
    assertThat(stack.locator(":scope > li").first()).containsText("FaultyApp.java:");
    assertThat(box().getByRole(AriaRole.HEADING, named(3)))
        .hasText("Caused by: IllegalArgumentException: The disk is full");
    assertThat(box().locator(".jn-redbox-stack").last().locator(".jn-redbox-own").first())
        .containsText("FaultyApp.Faults.write");
    assertThat(errors).hasSize(1);
  }

  private static Locator.GetByRoleOptions named(int level) {
    return new Locator.GetByRoleOptions().setLevel(level);
  }

  @Test
  void framesOfTheFrameworkAreFoldedUntilSomebodyWantsToSeeThem() {
    develop();
    press("Handler");
    Locator folded = box().locator("details").first();

    assertThat(folded.getByRole(AriaRole.LISTITEM)).hasCount(0);
    folded.locator("summary").press("Enter");

    assertThat(folded.locator("summary")).containsText("frames of Java and JavaNative");
    assertThat(
            folded
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Surface.dispatch"))
                .first())
        .isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "Render, IllegalStateException: no render today, Root > Faults > Fragile",
    "Effect, IllegalArgumentException: no effect today, Root > Faults > Fragile",
    "Coroutine, IllegalStateException: no mail, ''"
  })
  void everyKindOfErrorIsShown(String button, String title, String path) {
    develop();

    press(button);

    assertThat(box()).hasAccessibleName(title);
    String shown = String.join(" > ", box().locator(".jn-redbox-path > li").allTextContents());
    assertThat(shown).isEqualTo(path);
    if (button.equals("Coroutine")) {
      assertThat(box().getByText("In the coroutine")).isVisible();
    }
  }

  /** Shows nothing ever. */
  private record Stillborn() implements App {
    @Override
    public String name() {
      return "stillborn";
    }

    @Override
    public String title() {
      return "Stillborn";
    }

    @Override
    public Element root() {
      throw new IllegalStateException("nothing to show");
    }
  }

  @Test
  void anErrorOfTheFirstRenderIsShownWhenThePageIsThere() {
    server =
        WebServer.create(
                cfg -> cfg.app(new Stillborn()).port(0).errorSink(errors::add).development())
            .start();
    context = chromium.browser.newContext();
    page = context.newPage();
    page.navigate(server.uri().toString());

    assertThat(box()).hasAccessibleName("IllegalStateException: nothing to show");
    assertThat(box().locator(".jn-redbox-own").first())
        .containsText("RedBoxBrowserTest.Stillborn.root");
  }

  @Test
  void theNewestComesFirstAndTheOthersAreCounted() {
    develop();
    named("Count").evaluate("button => { button.click(); button.click(); button.click(); }");
    Locator title = box().getByRole(AriaRole.HEADING, named(2));
    Locator count = box().getByRole(AriaRole.STATUS);
    assertThat(count).hasText("Error 1 of 3");
    assertThat(title).hasText("IllegalStateException: failure 3");

    press("Older");
    press("Older");
    assertThat(title).hasText("IllegalStateException: failure 1");
    assertThat(named("Older")).hasAttribute("aria-disabled", "true");
    press("Newer");

    assertThat(count).hasText("Error 2 of 3");
    assertThat(title).hasText("IllegalStateException: failure 2");
  }

  @Test
  void anErrorThatComesAgainIsCountedAndNotShownTwice() {
    develop();

    named("Handler").evaluate("button => { button.click(); button.click(); button.click(); }");

    assertThat(box().getByRole(AriaRole.STATUS)).hasText("Error · 3 times");
  }

  @Test
  void ofAFloodTheBeginningIsShown() {
    develop();

    ConsoleMessage more =
        page.waitForConsoleMessage(
            new Page.WaitForConsoleMessageOptions()
                .setPredicate(message -> message.text().contains("More goes wrong than is shown")),
            () -> named("Count").evaluate("b => { for (let i = 0; i < 100; i++) b.click(); }"));

    assertThat(more.type()).isEqualTo("warning");
    assertThat(box().getByRole(AriaRole.STATUS)).hasText("Error 1 of 20");
    await().untilAsserted(() -> assertThat(errors).hasSize(100));
  }

  @Test
  void theKeyboardDismissesItAndGoesBackToWhereItWas() {
    develop();
    named("Handler").focus();
    page.keyboard().press("Enter");
    assertThat(box()).isVisible();
    assertThat(named("Dismiss")).isFocused();

    page.keyboard().press("Tab");
    assertThat(page.locator(".jn-redbox :focus")).hasCount(1);
    page.keyboard().press("Escape");

    assertThat(box()).isHidden();
    assertThat(named("Handler")).isFocused();
  }

  @Test
  void theTabKeyNeverLeavesItForThePage() {
    develop();
    press("Handler");
    assertThat(box()).isVisible();

    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('#jn-root') === null"))
          .isEqualTo(true);
    }
  }

  @Test
  void whatWasDismissedComesAgainAsANotice() {
    develop();
    press("Handler");
    press("Dismiss");

    press("Handler");
    assertThat(notice()).containsText("Again: The click handler of button \"Handler\"");
    assertThat(box()).isHidden();
    press("Details");

    assertThat(box()).hasAccessibleName("IllegalStateException: The note cannot be saved");
    assertThat(notice()).isHidden();
  }

  @Test
  void standsAboveTheDialogsOfTheApp() {
    develop();
    press("Dialog");

    press("Handler in dialog");
    assertThat(box()).isVisible();
    press("Dismiss");

    assertThat(box()).isHidden();
    assertThat(named("Handler in dialog")).isFocused();
  }

  @Test
  void comesAboveADialogThatWasOpenedAboveIt() {
    develop();
    press("Dialog after a failure");
    assertThat(box()).isVisible();
    assertThat(named("Handler in dialog")).isVisible();

    press("Handler in dialog");
    press("Older");

    assertThat(box()).hasAccessibleName("IllegalStateException: first of two");
    page.keyboard().press("Escape");
    assertThat(box()).isHidden();
    assertThat(named("Handler in dialog")).isVisible();
  }

  @Test
  void markupInAMessageIsText() {
    develop();

    press("Markup");

    assertThat(box().getByRole(AriaRole.HEADING, named(2)))
        .hasText("IllegalStateException: " + FaultyApp.HOSTILE);
    assertThat(box().locator("img")).hasCount(0);
    assertThat(page).hasTitle("Faulty");
  }

  @Test
  void anEndlessStackIsCut() {
    develop();

    press("Endless");

    assertThat(box()).hasAccessibleName("StackOverflowError");
    assertThat(box().getByText("944 more")).isVisible();
    assertThat(box().locator(".jn-redbox-own")).hasCount(80);
  }

  @Test
  void theTextOfAnErrorCanBeCopied() {
    develop(
        new Browser.NewContextOptions()
            .setPermissions(List.of("clipboard-write", "clipboard-read")));
    press("Handler");

    press("Copy");

    assertThat(named("Copied")).isVisible();
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains(
            "Path of components: Root > Faults",
            "java.lang.IllegalStateException: The note cannot be saved",
            "Caused by: java.lang.IllegalArgumentException: The disk is full",
            "    at org.javanative.web.FaultyApp$Faults.write(FaultyApp.java:");
  }

  @Test
  void warningsForDevelopersReachTheConsole() {
    develop();

    ConsoleMessage warning = page.waitForConsoleMessage(() -> press("Rows"));

    assertThat(warning.type()).isEqualTo("warning");
    assertThat(warning.text()).startsWith("[app] A list in Root > Faults > Rows went from 2 to 3");
    assertThat(box()).isHidden();
  }

  @Test
  void aDeployedAppTellsNothingButThatSomethingWentWrong() throws Exception {
    deploy();
    press("Rows");

    press("Handler");

    assertThat(notice()).containsText("Something went wrong in the app.");
    assertThat(page.locator(".jn-redbox")).hasCount(0);
    assertThat(String.join("\n", frames))
        .contains("notice")
        .doesNotContain("saved", "disk", "Exception", "FaultyApp", "\"failure\":", "\"warning\":");
    assertThat(errors.get(0).error()).hasMessage("The note cannot be saved");
    for (String file : List.of("development.js", "redbox.js", "development.css")) {
      URI address = server.uri().resolve(org.javanative.web.Page.ASSETS + file);
      assertThat(TestPage.load(address).statusCode()).isEqualTo(404);
    }
    assertThat(TestPage.load(server.uri()).body()).doesNotContain("jn-development", "redbox");
    assertThat(TestPage.load(server.uri()).headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors 'none'"));
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT", "320, DARK", "768, LIGHT", "1440, LIGHT", "1440, DARK"})
  @SuppressWarnings("unchecked") // what JavaScript's map gives
  void looksRightAndNothingGraveIsWrongWithIt(int width, ColorScheme scheme) throws IOException {
    develop(
        new Browser.NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(scheme)
            .setBypassCSP(true));
    press("Count");
    press("Dismiss");
    press("Handler");
    assertThat(box()).isVisible();
    shoot(page, "redbox-" + width + "-" + scheme);

    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    assertThat((List<String>) page.evaluate(GRAVE)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
