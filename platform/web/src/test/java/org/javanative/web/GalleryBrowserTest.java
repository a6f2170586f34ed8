package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.style.Direction;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("page")
@Timeout(300)
class GalleryBrowserTest {
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private final List<ErrorReport> errors = new ArrayList<>();
  private GalleryApp app;
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

  @BeforeEach
  void open() {
    open(Direction.LTR, 1200, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
  }

  private void open(Direction direction, int width, ColorScheme scheme) {
    if (context != null) {
      close();
    }
    app = new GalleryApp(direction);
    server = WebServer.create(cfg -> cfg.app(app).port(0).errorSink(errors::add)).start();
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setTimezoneId("UTC")
                .setLocale("en-GB"));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(server.uri().toString());
    assertThat(page.getByText("Every element")).isVisible();
    // What is done before the page is taken over has tests of its own.
    assertThat(page.locator("#jn-first-paint")).hasCount(0);
  }

  private static Path screenshots() throws IOException {
    return Files.createDirectories(Path.of("target", "screenshots"));
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private void awaitLog(String line) {
    await().untilAsserted(() -> assertThat(app.log()).contains(line));
  }

  @SuppressWarnings("unchecked") // what JavaScript's Object.keys gives
  private List<String> keys(String module, String table) {
    return (List<String>)
        page.evaluate(
            "import('"
                + org.javanative.web.Page.ASSETS
                + module
                + "')"
                + ".then(m => Object.keys(m."
                + table
                + "))");
  }

  @Test
  void thePageKnowsEveryViewPropertyAndEvent() {
    assertThat(keys("views.js", "make"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(HostType.values()).map(HostType::label).toList());
    assertThat(keys("props.js", "setters"))
        .containsExactlyInAnyOrderElementsOf(Prop.values().stream().map(Prop::name).toList());
    assertThat(keys("events.js", "listeners"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::label).toList());
  }

  @Test
  void thePageNamesAllModulesAndTheBrowserKeepsThem() {
    String scripts =
        """
        performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js'))
        """;
    int modules = org.javanative.web.Page.FILES.size() - 1; // one is the style sheet
    assertThat(page.evaluate("document.querySelectorAll('link[rel=modulepreload]').length"))
        .isEqualTo(modules);
    assertThat(page.evaluate(scripts + ".length")).isEqualTo(modules);

    page.reload();
    assertThat(page.locator("#jn-first-paint")).hasCount(0);

    assertThat(page.evaluate(scripts + ".every(({transferSize}) => transferSize === 0)"))
        .isEqualTo(true);
    assertThat(complaints).isEmpty();
  }

  @Test
  void fastTypingLosesNothingAndKeepsTheCursor() {
    Locator name = field("Name");
    name.click();
    page.keyboard().type("The quick brown fox jumps over the lazy dog");
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("ArrowLeft");
    }
    page.keyboard().type("very ");

    assertThat(name).hasValue("The quick brown fox jumps over the lazyvery  dog");
    assertThat(page.getByTestId("greeting"))
        .hasText("Hello, The quick brown fox jumps over the lazyvery  dog.");
    assertThat(name).hasValue("The quick brown fox jumps over the lazyvery  dog");
    assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(44);
    page.keyboard().press("Enter");
    awaitLog("submit The quick brown fox jumps over the lazyvery  dog");
    name.blur();
    awaitLog("blur");
    assertThat(app.log()).contains("focus");
  }

  @Test
  void whatTheAppDoesNotAcceptGoesAwayAgain() {
    Locator code = field("Code");
    code.click();
    page.keyboard().type("1a2b3c");

    assertThat(code).hasValue("123");
    page.keyboard().type("456789");
    assertThat(code).hasValue("12345678");

    Locator stubborn = named(AriaRole.SWITCH, "Stubborn");
    stubborn.click();
    awaitLog("stubborn false");
    assertThat(stubborn).isChecked();
    assertThat(field("Read only")).hasAttribute("readonly", "");
    assertThat(field("Disabled")).isDisabled();
  }

  @Test
  void aTextTooLongToBeSentIsNotTaken() {
    Locator name = field("Name");
    name.fill("short");
    awaitLog("name short");

    name.fill("ä".repeat(40_000));

    assertThat(name).hasValue("short");
    assertThat(page.locator("#jn-notice").getByText("That text is too long for the app"))
        .isVisible();
    name.fill("ä".repeat(20_000));
    awaitLog("name " + "ä".repeat(20_000));
  }

  @Test
  void aTextTooLongToBeSubmittedIsSaidToBe() {
    Locator notes = field("Notes"); // the app hears of it only when it is submitted
    notes.fill("ä".repeat(40_000));
    notes.press("Control+Enter");

    assertThat(page.locator("#jn-notice").getByText("That text is too long for the app"))
        .isVisible();
    notes.fill("short");
    notes.press("Control+Enter");
    awaitLog("notes short");
  }

  @Test
  void fieldsAreOfTheKindThatTheAppAsksFor() {
    assertThat(field("Password")).hasAttribute("type", "password");
    assertThat(field("Code")).hasAttribute("inputmode", "numeric");
    Locator notes = field("Notes");
    notes.click();
    page.keyboard().type("one");
    page.keyboard().press("Enter");
    page.keyboard().type("two");
    page.keyboard().press("Control+Enter");
    awaitLog("notes one\ntwo");
    field("Marked").focus();
    page.keyboard().press("ArrowRight");
    awaitLog("selected 6..6");
  }

  @Test
  void choicesTellWhatWasChosen() {
    named(AriaRole.SWITCH, "Wi-Fi").click();
    awaitLog("wifi false");
    assertThat(named(AriaRole.SWITCH, "Wi-Fi")).not().isChecked();

    page.getByText("I agree").click();
    awaitLog("agreed true");
    assertThat(field("I agree")).isChecked();
    assertThat(field("Always")).isDisabled();

    named(AriaRole.SLIDER, "Volume").focus();
    page.keyboard().press("ArrowRight");
    awaitLog("volume 45.0");
    assertThat(page.getByTestId("volume")).hasText("Volume 45");

    named(AriaRole.RADIO, "Week").focus();
    page.keyboard().press("ArrowRight");
    awaitLog("period Month");
    assertThat(named(AriaRole.RADIO, "Month")).isChecked();

    assertThat(field("Size")).hasValue("");
    field("Size").selectOption("Large");
    awaitLog("size LARGE");
    assertThat(field("Size")).hasValue("2");

    assertThat(field("Start")).hasValue("2026-02-27");
    field("Start").fill("2026-03-15");
    awaitLog("day 2026-03-15");
    assertThat(field("Time")).hasValue("09:30");
    assertThat(field("Day and time")).hasValue("2026-02-27T18:00");
  }

  @Test
  void pressesArePressesByPointerAndKey() {
    named(AriaRole.BUTTON, "Filled").click();
    awaitLog("filled");
    Locator card = named(AriaRole.BUTTON, "Card");
    assertThat(card).hasAttribute("aria-description", "Opens the card");
    assertThat(card).hasAttribute("aria-expanded", "false");
    assertThat(card).hasAttribute("aria-current", "true");
    card.click();
    awaitLog("pressed");
    assertThat(app.log()).containsSubsequence("in", "out", "pressed");
    app.log().clear();

    card.focus();
    page.keyboard().press("Enter");
    awaitLog("pressed");
    assertThat(app.log()).containsExactly("in", "out", "pressed");
    app.log().clear();

    card.hover();
    page.mouse().down();
    awaitLog("held");
    page.mouse().up();
    named(AriaRole.BUTTON, "Filled").click();
    awaitLog("filled");
    assertThat(app.log()).doesNotContain("pressed");

    page.getByText("privacy notice").click();
    awaitLog("privacy");
    page.getByText("terms of use").focus();
    page.keyboard().press("Enter");
    awaitLog("terms");
  }

  @Test
  void aDialogIsThereUntilTheAppClosesIt() throws Exception {
    named(AriaRole.BUTTON, "Open the dialog").click();
    awaitLog("show");
    assertThat(named(AriaRole.DIALOG, "Delete")).isVisible();
    assertThat(named(AriaRole.BUTTON, "Keep")).isFocused();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshots().resolve("gallery-dialog.png")));

    page.keyboard().press("Escape");

    awaitLog("request-close");
    awaitLog("dismiss");
    assertThat(named(AriaRole.DIALOG, "Delete")).isHidden();
    assertThat(named(AriaRole.BUTTON, "Open the dialog")).isFocused();

    app.log().clear();
    named(AriaRole.BUTTON, "Open the dialog").click();
    awaitLog("show");
    page.mouse().click(20, 20);
    awaitLog("request-close");
    assertThat(named(AriaRole.DIALOG, "Delete")).isHidden();
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatIsLaidOutLoadedAndScrolledIsTold() {
    awaitLog("picture");
    awaitLog("refused Pictures have http:, https: or data:image addresses.");
    awaitLog("laid out 23");
    assertThat(page.locator("img[src^=javascript]")).hasCount(0);

    page.getByTestId("scroller").evaluate("view => view.scrollBy({left: 120})");

    await().until(() -> app.log().stream().anyMatch(line -> line.matches("scrolled 1[0-9]{2}")));
  }

  @Test
  void aPageOfTheAppsOwnRunsApartFromIt() {
    FrameLocator inside = page.frameLocator("iframe[title='A page']");
    assertThat(inside.getByText("Its scripts run.")).isVisible();
    inside.getByText("Tell").click();
    awaitLog("message from inside");
    awaitLog("page");
    assertThat(app.log()).containsOnlyOnce("page");
    assertThat(page.locator("iframe[title='A page']").getAttribute("sandbox"))
        .doesNotContain("same-origin");
    assertThat(page.evaluate("document.querySelector('iframe').contentDocument")).isNull();
  }

  @Test
  void aThemeCountsForWhatIsInside() {
    Object outer = style(named(AriaRole.BUTTON, "Filled"), "backgroundColor");
    Object inner = style(named(AriaRole.BUTTON, "In orange"), "backgroundColor");

    assertThat(outer).isEqualTo("rgb(68, 80, 214)");
    assertThat(inner).isEqualTo("rgb(255, 177, 74)");
    assertThat(style(page.getByText("Another theme inside"), "color"))
        .isEqualTo("rgb(236, 238, 243)");
    assertThat(style(named(AriaRole.BUTTON, "In orange"), "borderRadius")).isEqualTo("22px");
  }

  private static Object style(Locator locator, String property) {
    return locator.evaluate("view => getComputedStyle(view)." + property);
  }

  @Test
  void nothingIsCutOffInAnyLook() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (Direction direction : List.of(Direction.LTR, Direction.RTL)) {
        for (int width : new int[] {375, 1200}) {
          open(direction, width, scheme);
          assertThat(page.frameLocator("iframe[title='A page']").getByText("Its scripts run."))
              .isVisible();
          assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
              .as("%s, %s, %d px", scheme, direction, width)
              .isEqualTo(0);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(
                      screenshots()
                          .resolve("gallery-" + scheme + "-" + direction + "-" + width + ".png")));
        }
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(errors).isEmpty();
  }
}
