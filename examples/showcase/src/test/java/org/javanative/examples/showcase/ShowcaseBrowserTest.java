package org.javanative.examples.showcase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.web.WebServer;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The showcase in a real browser. Screenshots are left in the build folder, to be looked at. */
@Tag("page")
@Timeout(240)
class ShowcaseBrowserTest {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final int HEIGHT = 900;
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  private static Chromium chromium;

  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private WebServer server;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void launchBrowser() throws IOException {
    Files.createDirectories(SHOTS);
    chromium = Chromium.launch();
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void serve() {
    server =
        WebServer.create(
                cfg ->
                    cfg.app(new ShowcaseApp())
                        .port(0)
                        .errorSink(report -> complaints.add(report.message())))
            .start();
  }

  @AfterEach
  void closePage() {
    context.close();
    server.close();
  }

  private void open(int width) {
    open(width, ColorScheme.LIGHT, "");
    assertThat(heading("Native apps in plain Java")).isVisible();
  }

  private void open(int width, ColorScheme scheme, String address) {
    if (context != null) {
      context.close();
    }
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(server.uri() + address);
    assertThat(page.locator("#jn-first-paint")).hasCount(0); // the page answers from now on
    if (scheme == ColorScheme.DARK) {
      awaitDark(page);
    }
  }

  /** The server hears of the scheme when the page is connected; colours take a moment to change. */
  static void awaitDark(Page page) {
    Chromium.await(
        page, "getComputedStyle(document.querySelector('#jn-root > *')).colorScheme === 'dark'");
    Chromium.await(page, "document.getAnimations().every(a => !(a instanceof CSSTransition))");
  }

  private Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void choose(String label) {
    named(AriaRole.RADIO, label).click(new Locator.ClickOptions().setForce(true));
  }

  private void assertNothingIsCutOff(String where) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as(where)
        .isEqualTo(0);
    assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight"))
        .as(where)
        .isEqualTo(0);
  }

  private void shoot(String name) {
    page.waitForTimeout(250); // transitions of colours
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  @Test
  void everyPageIsShownWithoutAComplaint() {
    open(1440);
    for (Demo demo : Demos.ALL.demos()) {
      named(AriaRole.LINK, demo.title()).first().click();

      assertThat(heading(demo.title())).isVisible();
      assertThat(page.getByTestId("source")).containsText("record ");
      assertNothingIsCutOff(demo.title());
      assertThat(complaints).as(demo.title()).isEmpty();
    }
  }

  @Test
  void aPageHasAnAddressAndTheBrowsersBackLeadsFromIt() {
    open(1440, ColorScheme.LIGHT, "usereducer");
    assertThat(heading("useReducer")).isVisible();

    named(AriaRole.LINK, "useRef").first().click();
    assertThat(heading("useRef")).isVisible();
    assertThat(page).hasURL(server.uri() + "useref");

    page.goBack();
    assertThat(heading("useReducer")).isVisible();
    assertThat(page).hasURL(server.uri() + "usereducer");
    page.goForward();
    assertThat(heading("useRef")).isVisible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aPortalStandsAboveThePageAndCanBeUsed() {
    open(1440, ColorScheme.DARK, "portal");
    named(AriaRole.BUTTON, "Show a message").click();

    Locator message = page.getByText("Above everything else");
    assertThat(message.first()).isInViewport();
    shoot("portal-1440-dark");
    named(AriaRole.BUTTON, "Close").click();
    assertThat(named(AriaRole.BUTTON, "Close")).hasCount(0);
    assertThat(named(AriaRole.BUTTON, "Show a message")).isEnabled();
    assertThat(complaints).isEmpty();
  }

  @Test
  void commandsReachTheirViews() {
    open(1440, ColorScheme.LIGHT, "handles-of-views");
    Locator word = page.getByLabel("Word", new Page.GetByLabelOptions().setExact(true));
    named(AriaRole.BUTTON, "Focus").click();
    assertThat(word).isFocused();
    named(AriaRole.BUTTON, "Select all").click();
    Chromium.await(
        page,
        "(({selectionStart, selectionEnd}) => selectionStart === 0 && selectionEnd === 8)"
            + "(document.querySelector('input[aria-label=Word]'))");

    assertThat(page.getByText("Line 30")).not().isInViewport();
    named(AriaRole.BUTTON, "To the end").click();
    assertThat(page.getByText("Line 30")).isInViewport();
    named(AriaRole.BUTTON, "To the start").click();
    assertThat(page.getByText("Line 1", new Page.GetByTextOptions().setExact(true))).isInViewport();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  @SuppressWarnings("unchecked") // what JavaScript's map gives
  void nothingGraveIsWrongForAssistiveTechnologyOnAnyPage(ColorScheme scheme) throws IOException {
    open(1440, scheme, "");
    page.evaluate(axe());
    List<String> found = new ArrayList<>();
    found.addAll((List<String>) page.evaluate(GRAVE));
    for (Demo demo : Demos.ALL.demos()) {
      named(AriaRole.LINK, demo.title()).first().click();
      assertThat(heading(demo.title())).isVisible();
      lookForGraveThings(demo.title(), found);
    }
    assertThat(found).isEmpty();
  }

  /** Pages that show each kind of thing there is, one of each group. */
  private static final List<String> SAMPLES =
      List.of(
          "Flexbox",
          "Text",
          "Links",
          "Modal",
          "useStore",
          "useEffect",
          "useTransition",
          "Themes",
          "TaskScope",
          "useOutbox",
          "Alert");

  @SuppressWarnings("unchecked") // what JavaScript's map gives
  private void lookForGraveThings(String where, List<String> found) {
    // What can be scrolled is a stop of the keyboard from the next frame on.
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    for (String violation : (List<String>) page.evaluate(GRAVE)) {
      found.add(where + ": " + violation);
    }
  }

  @Test
  void nothingGraveIsWrongForAssistiveTechnologyFromRightToLeft() throws IOException {
    open(1440);
    page.getByLabel("Right to left").click();
    assertThat(page.locator("[dir=rtl]").first()).isVisible();
    page.evaluate(axe());
    List<String> found = new ArrayList<>();
    lookForGraveThings("home", found);
    for (String title : SAMPLES) {
      named(AriaRole.LINK, title).first().click();
      assertThat(heading(title)).isVisible();
      lookForGraveThings(title, found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothingGraveIsWrongForAssistiveTechnologyOnAPhoneItsMenuIncluded() throws IOException {
    open(390);
    page.evaluate(axe());
    List<String> found = new ArrayList<>();
    lookForGraveThings("home", found);
    for (String title : SAMPLES) {
      named(AriaRole.BUTTON, "Open the menu").click();
      assertThat(named(AriaRole.LINK, title).first()).isVisible();
      lookForGraveThings("the menu before " + title, found);
      named(AriaRole.LINK, title).first().click();
      assertThat(heading(title)).isVisible();
      lookForGraveThings(title, found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothingGraveIsWrongForAssistiveTechnologyInDialogs() throws IOException {
    List<String> found = new ArrayList<>();
    open(1440, ColorScheme.LIGHT, "modal");
    page.evaluate(axe());
    for (String presentation : List.of("DIALOG", "SHEET", "FULL_SCREEN")) {
      page.locator(".jn-segments input")
          .nth(List.of("DIALOG", "SHEET", "FULL_SCREEN").indexOf(presentation))
          .check(new Locator.CheckOptions().setForce(true));
      named(AriaRole.BUTTON, "Delete the report").click();
      assertThat(page.locator("dialog[open]")).isVisible();
      lookForGraveThings("a modal as " + presentation, found);
      named(AriaRole.BUTTON, "Keep").click();
      assertThat(page.locator("dialog[open]")).hasCount(0);
    }
    open(1440, ColorScheme.DARK, "alert");
    page.evaluate(axe());
    for (String question : List.of("Tell", "Ask", "Offer")) {
      named(AriaRole.BUTTON, question).click();
      assertThat(page.locator("dialog[open]")).isVisible();
      lookForGraveThings("the alert of " + question, found);
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog[open]")).hasCount(0);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aDeepLinkShowsItsPlaceInTheListOfPages() {
    String last = Demos.ALL.demos().get(Demos.ALL.demos().size() - 1).title();
    open(1440, ColorScheme.LIGHT, last.toLowerCase(Locale.ROOT));
    assertThat(named(AriaRole.LINK, last)).isInViewport();
    assertThat(page).hasTitle(last + " · JavaNative showcase");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("JavaNative, first page"))
        .click();
    assertThat(page).hasTitle("JavaNative showcase");
    named(AriaRole.LINK, "Home").click();
    assertThat(complaints).isEmpty();
  }

  @Test
  void withoutJavaScriptOneGetsAboutByLinks() {
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1440, HEIGHT)
                .setJavaScriptEnabled(false));
    page = context.newPage();
    page.navigate(server.uri().toString());
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("^State, \\d+ pages")))
        .click();
    assertThat(heading("useState")).isVisible();
    named(AriaRole.LINK, "Next: useReducer").click();
    assertThat(heading("useReducer")).isVisible();
    assertThat(page).hasTitle("useReducer · JavaNative showcase");
  }

  private static String axe() throws IOException {
    try (InputStream in = ShowcaseBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theKeyboardAloneFindsAPage() {
    open(1440);
    page.getByLabel("Search the showcase").focus();
    page.keyboard().type("usereducer");
    assertThat(named(AriaRole.LINK, "useRef")).isHidden(); // the list is down to one

    Locator found = named(AriaRole.LINK, "useReducer");
    page.keyboard().press("Tab");
    assertThat(found).isFocused();
    page.keyboard().press("Enter");

    assertThat(heading("useReducer")).isVisible();
  }

  @Test
  void itLooksRightFromPhoneToDesktop() {
    for (int width : new int[] {320, 768, 1440}) {
      open(width);
      shoot("home-" + width);
      if (width == 320) {
        named(AriaRole.BUTTON, "Open the menu").click();
        shoot("menu-320");
        assertThat(named(AriaRole.SWITCH, "Right to left")).isInViewport();
      }
      assertNothingIsCutOff("home at " + width);
      named(AriaRole.LINK, "useReducer").click();
      assertThat(heading("useReducer")).isVisible();
      assertNothingIsCutOff("useReducer at " + width);
      shoot("useReducer-" + width);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void darkAndRightToLeftAreASwitchAway() {
    open(1440);
    choose("Dark");
    Chromium.await(
        page, "getComputedStyle(document.querySelector('#jn-root > *')).colorScheme === 'dark'");
    shoot("home-1440-dark");
    page.getByLabel("Right to left").click();
    assertThat(page.locator("[dir=rtl]").first()).isVisible();
    shoot("home-1440-dark-rtl");
    choose("Light");
    named(AriaRole.LINK, "Text input").click();
    assertThat(heading("Text input")).isVisible();
    shoot("textInput-1440-rtl");
    assertNothingIsCutOff("right to left");
    assertThat(complaints).isEmpty();
  }
}
