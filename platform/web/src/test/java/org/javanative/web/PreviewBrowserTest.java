package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.javanative.ui.App;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview, with a real app on its device, which says what it knows of it. */
@Tag("page")
@Timeout(300)
class PreviewBrowserTest {
  private static final String GRAVE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))
      """;

  private static Chromium chromium;
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
    if (context != null) {
      context.close();
    }
    server.close();
  }

  private void serve() {
    serve(new ProbeApp());
  }

  private void serve(App app) {
    server = WebServer.create(cfg -> cfg.app(app).port(0).development()).start();
  }

  private void open(String query) {
    open(query, new Browser.NewContextOptions().setViewportSize(1440, 1100).setLocale("en-GB"));
  }

  private void open(String query, Browser.NewContextOptions options) {
    serve();
    context = chromium.browser.newContext(options);
    page = context.newPage();
    page.navigate(server.previewUri() + query);
    assertThat(device().locator("#jn-first-paint")).hasCount(0);
  }

  private FrameLocator device() {
    return page.frameLocator("iframe");
  }

  private void seen(String text) {
    assertThat(device().getByText(text, new FrameLocator.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  /** By keyboard, because Playwright misses what is in a frame that is shown smaller. */
  private void pressInApp(String button) {
    device()
        .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(button))
        .press("Enter");
  }

  private void choose(String group, String choice) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true))
        .getByRole(
            AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + choice)))
        .check();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator toggle(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private Locator entries() {
    return page.locator("#entries > .entry:visible");
  }

  private void addressSays(String query) {
    assertThat(page).hasURL(server.previewUri() + query);
  }

  @Test
  void theAppSeesTheDeviceThatWasChosen() {
    open("");
    seen("window 393 852");
    seen("pixels 3.0");
    seen("safe 59.0 0.0 34.0 0.0");

    choose("Device", "Pixel Tablet");

    seen("window 800 1280");
    seen("pixels 2.0");
    seen("safe 24.0 0.0 24.0 0.0");
    addressSays("?device=pixel-tablet");
  }

  @Test
  void theSafeAreaKeepsTheAppClearOfTheCutOut() {
    open("?device=iphone-16");
    seen("window 393 852");

    Object top =
        device()
            .getByText("window 393 852")
            .evaluate("text => text.getBoundingClientRect().top >= 59");

    assertThat(top).isEqualTo(true);
  }

  @Test
  void aDeviceCanLieOnItsSide() {
    open("?device=iphone-16");

    button("Rotate").click();

    seen("window 852 393");
    seen("safe 0.0 59.0 21.0 59.0");
    addressSays("?device=iphone-16&landscape=1");
    assertThat(button("Rotate")).hasAttribute("aria-pressed", "true");
    button("Rotate").click();
    seen("window 393 852");
  }

  @Test
  void theWindowCanBeFilled() {
    open("?device=fill");

    Object inner = page.locator("iframe").evaluate("frame => frame.contentWindow.innerWidth");
    seen("safe 0.0 0.0 0.0 0.0");
    assertThat(device().getByText("window " + inner + " ")).isVisible();
    assertThat(button("Rotate")).isDisabled();

    page.setViewportSize(900, 1100);

    assertThat(device().getByText("window " + (900 - 256 - 48) + " ")).isVisible();
  }

  @Test
  void theAppCanBeDarkWhileThePreviewIsLight() {
    open("", new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    seen("scheme LIGHT");
    String light = background(device().locator("body"));

    choose("Appearance", "Dark");

    seen("scheme DARK");
    addressSays("?device=iphone-16&dark=1");
    assertThat(background(device().locator("body"))).isNotEqualTo(light);
    assertThat(background(page.locator(".bar"))).isEqualTo("rgb(255, 255, 255)");
    choose("Appearance", "System");
    seen("scheme LIGHT");
  }

  @Test
  void theAppCanBeLightWhileThePreviewIsDark() {
    open("?dark=0", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));

    seen("scheme LIGHT");
  }

  private static String background(Locator of) {
    return (String) of.evaluate("element => getComputedStyle(element).backgroundColor");
  }

  @Test
  void theAppCanReadFromRightToLeft() {
    open("");
    seen("direction LTR");

    choose("Direction", "RTL");

    seen("direction RTL");
    assertThat(device().locator("html")).hasAttribute("dir", "rtl");
    addressSays("?device=iphone-16&rtl=1");
    choose("Direction", "Language");
    seen("direction LTR");
    assertThat(device().locator("html")).hasAttribute("dir", "ltr");
  }

  @Test
  void anArabicAppCanReadFromLeftToRight() {
    open("?rtl=0", new Browser.NewContextOptions().setLocale("ar-EG"));

    seen("direction LTR");
  }

  @Test
  void theTextCanBeLarger() {
    open("");
    seen("font 100");
    Locator line = device().getByText("at /", new FrameLocator.GetByTextOptions().setExact(true));
    double regular = line.boundingBox().height;

    page.getByLabel("Text size").fill("1.5");

    seen("font 150");
    assertThat(line.boundingBox().height).isGreaterThan(regular * 1.3);
    addressSays("?device=iphone-16&font=1.5");
  }

  @Test
  void theUserCanWantLessMotion() {
    open("");
    seen("reduced false");

    page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Reduce motion")).check();

    seen("reduced true");
    assertThat(
            device()
                .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Guard")))
        .hasCSS("transition-duration", "1e-05s");
    addressSays("?device=iphone-16&lessMotion=1");
    page.reload();
    seen("reduced true");
  }

  @Test
  void theBackButtonLeadsBackInTheApp() {
    open("");
    pressInApp("Items");
    seen("at /items?page=2");
    addressSays("?device=iphone-16&path=/items%3Fpage%3D2");

    button("Back").click();

    seen("at /");
    addressSays("?device=iphone-16");
  }

  @Test
  void theWayBackOutlivesReloading() {
    open("");
    pressInApp("Items");
    seen("at /items?page=2");
    button("Reload").click();
    assertThat(entries().filter(saying("Connected."))).hasCount(2);
    seen("at /items?page=2");

    button("Back").click();

    seen("at /");
  }

  @Test
  void theBackButtonNeverLeavesThePreviewAndTheAppMayTakeIt() {
    open("?rtl=1");
    pressInApp("Guard");
    seen("guarded");

    button("Back").click();
    seen("open");
    button("Back").click();
    button("Back").click();

    pressInApp("Guard");
    seen("guarded");
    seen("at /");
    addressSays("?device=iphone-16&rtl=1");
  }

  @Test
  void goingBackDoesNotUndoWhatWasChosenMeanwhile() {
    open("");
    pressInApp("Items");
    seen("at /items?page=2");
    choose("Appearance", "Dark");

    button("Back").click();

    seen("at /");
    seen("scheme DARK");
    addressSays("?device=iphone-16&dark=1");
  }

  @Test
  void theAddressSaysEverythingSoThatItCanBeShared() {
    open("?device=galaxy-s24&landscape=1&dark=1&rtl=1&font=2&path=/items%3Fpage%3D2");

    seen("window 780 360");
    seen("scheme DARK");
    seen("direction RTL");
    seen("font 200");
    seen("at /items?page=2");
    assertThat(page.getByLabel("Text size")).hasValue("2");
    assertThat(page.getByLabel("Galaxy S24")).isChecked();
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open")))
        .hasAttribute("href", "/items?page=2");
    addressSays("?device=galaxy-s24&landscape=1&dark=1&rtl=1&font=2&path=/items%3Fpage%3D2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "https://elsewhere.example/",
        "javascript:alert(1)",
        "/_jn/preview",
        "items"
      })
  void onlyPathsOfTheAppAreShown(String path) {
    serve();
    context = chromium.browser.newContext();
    page = context.newPage();
    page.navigate(server.previewUri() + "?path=" + path);

    seen("at /");
    assertThat(entries().first()).containsText("is no path of the app.");
  }

  @Test
  void whatTheAddressGetsWrongIsSaid() {
    open("?device=nokia-3310&font=90");

    seen("window 393 852");
    seen("font 100");
    assertThat(entries().nth(0)).containsText("There is no device nokia-3310. The devices are");
    assertThat(entries().nth(1)).containsText("The text size is from 0.85 to 2, not 90.");
  }

  @Test
  void reloadingBeginsAnew() {
    open("?dark=1");
    pressInApp("Guard");
    seen("guarded");

    button("Reload").click();

    seen("open");
    seen("scheme DARK");
    assertThat(entries().filter(new Locator.FilterOptions().setHasText("Connected."))).hasCount(2);
  }

  @Test
  void theConsoleShowsTheErrorsOfTheAppWithTheirStacks() {
    open("");

    pressInApp("Fail");

    assertThat(device().getByRole(AriaRole.ALERTDIALOG)).isVisible();
    Locator error = entries().last();
    assertThat(error).containsText("java.lang.IllegalStateException: <b>not saved</b>");
    assertThat(error).containsText("Error:");
    error.locator("summary").click();
    assertThat(error.locator("pre")).containsText("Path of components: Root > Probe");
    assertThat(error.locator("pre")).containsText("ProbeApp.java:");
    assertThat(error.locator("b")).hasCount(0);
    assertThat(toggle("Errors")).hasText("Errors 1");
  }

  @Test
  void theConsoleShowsTheWarningsForDevelopers() {
    serve(new FaultyApp());
    context = chromium.browser.newContext();
    page = context.newPage();
    page.navigate(server.previewUri().toString());

    pressInApp("Rows");

    Locator warning = entries().filter(saying("A list in Root > Faults > Rows went from 2 to 3"));
    assertThat(warning).hasAttribute("data-level", "warning");
    assertThat(warning).containsText("app");
  }

  @Test
  void theConsoleShowsWhatThePageLogs() {
    open("");

    device()
        .locator("body")
        .evaluate(
            """
            () => {
              console.log('one', {two: 2});
              console.warn('<i>careful</i>');
              setTimeout(() => { throw new Error('thrown'); });
              Promise.reject(new Error('rejected'));
              const image = new Image();
              image.src = '/_jn/none.png';
              document.body.append(image);
            }
            """);

    assertThat(entries().filter(saying("one {\"two\":2}"))).hasAttribute("data-level", "log");
    assertThat(entries().filter(saying("<i>careful</i>"))).hasAttribute("data-level", "warning");
    assertThat(entries().filter(saying("Uncaught Error: thrown")))
        .hasAttribute("data-level", "error");
    assertThat(entries().filter(saying("Nobody has caught: Error: rejected"))).hasCount(1);
    assertThat(entries().filter(saying("Cannot be loaded: "))).containsText("/_jn/none.png");
  }

  private static Locator.FilterOptions saying(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void log(String script) {
    device().locator("body").evaluate("() => { " + script + " }");
  }

  @Test
  void theConsoleCanBeFilteredAndCleared() {
    open("");
    button("Clear").click();
    log("console.log('apple'); console.warn('pear'); console.error('apple pie')");
    assertThat(entries()).hasCount(3);

    page.getByLabel("Filter the console").fill("APPLE");
    assertThat(entries()).hasCount(2);
    toggle("Errors").click();
    assertThat(entries()).hasCount(1);
    assertThat(toggle("Errors")).hasAttribute("aria-pressed", "false");
    toggle("Log").click();
    assertThat(page.getByText("Nothing matches the filter.")).isVisible();
    page.getByLabel("Filter the console").fill("");
    assertThat(entries()).containsText(new String[] {"pear"});
    button("Clear").click();

    assertThat(page.getByText("Errors, warnings and what the page logs appear here.")).isVisible();
    assertThat(toggle("Warnings")).hasText("Warnings 0");
  }

  @Test
  void theConsoleIsBoundedAndCountsWhatRepeats() {
    open("");
    button("Clear").click();

    log("for (let i = 0; i < 50; i++) console.log('same')");
    assertThat(entries()).hasCount(1);
    assertThat(entries().locator(".repeat")).hasText("× 50");
    log("for (let i = 0; i < 700; i++) console.log('entry ' + i); console.log('x'.repeat(90000))");

    assertThat(entries()).hasCount(500);
    assertThat((Integer) entries().last().evaluate("entry => entry.textContent.length"))
        .isLessThan(20_100);
  }

  @Test
  void messagesOfOtherWindowsAreIgnored() {
    open("");
    button("Clear").click();

    page.evaluate("postMessage({jn: 'log', level: 'error', source: 'app', text: 'forged'}, '*')");
    log("console.log('real')");

    assertThat(entries()).containsText(new String[] {"real"});
    assertThat(page.getByText("forged")).hasCount(0);
  }

  @Test
  void saysWhenTheServerHasStopped() {
    open("");

    server.close();

    assertThat(entries().filter(saying("The connection to the app is lost."))).hasCount(1);
    button("Reload").click();
    Locator failed = entries().filter(saying("The app could not be loaded."));
    assertThat(failed).hasCount(1);
    button("Reload").click();
    assertThat(failed).hasCount(2);
  }

  @Test
  void aMouseHitsWhatItPointsAtWhenTheDeviceIsShownSmaller() {
    open("?device=ipad-air-11", new Browser.NewContextOptions().setViewportSize(1280, 720));
    seen("window 820 1180");
    BoundingBox frame = page.locator("iframe").boundingBox();
    double scale = frame.width / 820;
    Object at =
        device()
            .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Guard"))
            .evaluate("b => [b.getBoundingClientRect().x + 9, b.getBoundingClientRect().y + 9]");
    List<?> inside = (List<?>) at;

    page.mouse()
        .click(
            frame.x + ((Number) inside.get(0)).doubleValue() * scale,
            frame.y + ((Number) inside.get(1)).doubleValue() * scale);

    assertThat(scale).isLessThan(0.6);
    seen("guarded");
  }

  @Test
  void everyControlIsReachedByKeyboardAndShowsWhereItIs() {
    open("");
    page.locator("body").evaluate("body => body.focus()");
    StringBuilder reached = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      page.keyboard().press("Tab");
      reached.append(
          page.evaluate(
              """
              () => {
                const at = document.activeElement;
                const marked = at.type === 'radio' ? at.closest('label').matches(':has(:focus-visible)') : at.matches(':focus-visible');
                return (at.name || at.id || at.tagName) + (marked ? ' ' : '! ');
              }
              """));
    }

    assertThat(reached.toString())
        .isEqualTo("back rotate reload alone dark rtl font lessMotion device IFRAME! ");
  }

  @Test
  void theArrowKeysChooseADevice() {
    open("?device=iphone-16");

    page.getByLabel("iPhone 16", new Page.GetByLabelOptions().setExact(false)).first().focus();
    page.keyboard().press("ArrowUp");

    seen("window 375 667");
  }

  @ParameterizedTest
  @CsvSource({
    "320, LIGHT",
    "320, DARK",
    "768, LIGHT",
    "768, DARK",
    "1440, LIGHT",
    "1440, DARK",
    "1920, LIGHT"
  })
  @SuppressWarnings("unchecked") // what JavaScript's map gives
  void fitsAndNothingGraveIsWrongWithIt(int width, ColorScheme scheme) throws IOException {
    open(
        "",
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setBypassCSP(true));
    if (width < 720) {
      button("Settings").click();
      assertThat(page.getByLabel("Text size")).isVisible();
    }
    pressInApp("Fail");
    log("console.warn('careful')");
    assertThat(entries().filter(saying("careful"))).hasCount(1);
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(folder.resolve("preview-" + width + "-" + scheme + ".png"))
            .setFullPage(true));

    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat((List<String>) page.evaluate(GRAVE)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void theTitleOfTheAppIsText() {
    open("");

    assertThat(page).hasTitle("Probe & <co> – preview");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Probe & <co> Preview");
  }

  @Test
  void noOtherPageMayFrameThePreviewAndOnlyOursTheApp() throws Exception {
    serve();

    HttpResponse<String> preview = TestPage.load(server.previewUri());
    HttpResponse<String> app = TestPage.load(server.uri());

    assertThat(policy(preview)).contains("frame-ancestors 'none'").doesNotContain("unsafe-");
    assertThat(policy(app)).contains("frame-ancestors 'self'").doesNotContain("unsafe-");
  }

  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void aDeployedAppHasNoPreview() throws Exception {
    server = WebServer.create(cfg -> cfg.app(new ProbeApp()).port(0)).start();

    assertThat(TestPage.load(server.uri().resolve("_jn/preview")).statusCode()).isEqualTo(404);
    for (String file : List.of("preview.js", "preview.css", "preview-console.js", "devices.js")) {
      URI address = server.uri().resolve(org.javanative.web.Page.ASSETS + file);
      assertThat(TestPage.load(address).statusCode()).isEqualTo(404);
    }
    assertThat(policy(TestPage.load(server.uri()))).contains("frame-ancestors 'none'");
    assertThatThrownBy(server::previewUri)
        .isInstanceOf(WebException.class)
        .hasMessageContaining("cfg.app(..).development()");
  }
}
