package org.javanative.examples.showcase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.javanative.web.WebServer;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pages of the showcase beside the pictures that are kept of them. Fonts differ from machine to
 * machine, so a machine with others than those of the pictures skips this, and says so.
 */
@Tag("page")
@Timeout(240)
class ShowcaseLooksBrowserTest {
  private static final Path RESULTS = Path.of("target", "golden");
  private static final Path FONTS = Path.of("src", "test", "resources", "golden", "fonts.txt");
  private static final int HEIGHT = 900;

  /** How wide and high the fonts of the theme set some words, and with what edges. */
  private static final int WITH_SIDEBAR = 720;

  private static final String FINGERPRINT =
      """
      () => {
        const canvas = document.createElement('canvas').getContext('2d');
        const root = getComputedStyle(document.querySelector('#jn-root > *')).fontFamily;
        return [root, 'monospace'].map(family => [14, 32].map(size => {
          canvas.font = `${size}px ${family}`;
          return canvas.measureText('Native apps in plain Java 0123456789').width.toFixed(3);
        }).join(' ')).join(' / ');
      }
      """;

  private static Chromium chromium;
  private static WebServer server;

  private final Golden golden = new Golden("golden", RESULTS, Golden.isUpdateWanted());
  private final List<String> differences = new ArrayList<>();

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
    server = WebServer.create(cfg -> cfg.app(new ShowcaseApp()).port(0)).start();
  }

  @AfterAll
  static void quit() {
    server.close();
    chromium.close();
  }

  private record Look(int width, ColorScheme scheme, String direction) {
    @Override
    public String toString() {
      String dark = scheme == ColorScheme.DARK ? "-dark" : "";
      return width + dark + (direction.equals("rtl") ? "-rtl" : "");
    }
  }

  private void shoot(String name, String address, Look look) throws IOException {
    try (BrowserContext context =
        chromium.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width, HEIGHT)
                .setColorScheme(look.scheme)
                .setLocale("en-US")
                .setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.navigate(server.uri() + address);
      assertThat(page.locator("#jn-first-paint")).hasCount(0);
      if (look.scheme == ColorScheme.DARK) {
        ShowcaseBrowserTest.awaitDark(page);
      }
      checkFonts(page);
      if (look.direction.equals("rtl")) {
        Locator menu = page.getByLabel("Open the menu");
        boolean inMenu = menu.isVisible();
        if (inMenu) {
          menu.click();
        }
        page.getByLabel("Right to left").click();
        assertThat(page.locator("[dir=rtl]").first()).isVisible();
        if (inMenu) {
          page.getByLabel("Close the menu").click();
          assertThat(menu).isVisible();
        }
        page.mouse().move(0, 0);
      }
      if (look.width >= WITH_SIDEBAR) {
        // Painted for a phone until the page has said how wide it is; then the list is scrolled.
        assertThat(page.locator("[aria-current=true]")).isInViewport();
      }
      Chromium.await(page, "document.fonts.status === 'loaded'");
      byte[] png =
          page.screenshot(
              new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
      String difference = golden.differenceOf(name + "-" + look, png);
      if (!difference.isEmpty()) {
        differences.add(difference);
      }
    }
  }

  private static void checkFonts(Page page) throws IOException {
    String here = (String) page.evaluate(FINGERPRINT);
    if (Golden.isUpdateWanted()) {
      Files.createDirectories(FONTS.getParent());
      Files.writeString(FONTS, here + "\n");
      return;
    }
    try (InputStream in = ShowcaseLooksBrowserTest.class.getResourceAsStream("/golden/fonts.txt")) {
      String kept = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      assumeTrue(
          here.equals(kept),
          () -> "other fonts than those of the pictures: " + here + " instead of " + kept);
    }
  }

  @Test
  void pagesLookAsTheyDidFromPhoneToDesktopInLightDarkAndRightToLeft() throws IOException {
    for (int width : new int[] {320, 768, 1440}) {
      shoot("home", "", new Look(width, ColorScheme.LIGHT, "ltr"));
      shoot("text-input", "text-input", new Look(width, ColorScheme.LIGHT, "ltr"));
    }
    for (String page : List.of("button", "picker", "flexbox", "modal")) {
      shoot(page, page, new Look(768, ColorScheme.LIGHT, "ltr"));
    }
    shoot("home", "", new Look(1440, ColorScheme.DARK, "ltr"));
    shoot("text-input", "text-input", new Look(320, ColorScheme.DARK, "ltr"));
    shoot("home", "", new Look(1440, ColorScheme.LIGHT, "rtl"));
    shoot("home", "", new Look(320, ColorScheme.LIGHT, "rtl"));
    shoot("home", "", new Look(1920, ColorScheme.LIGHT, "ltr"));
    shoot("button", "button", new Look(768, ColorScheme.DARK, "rtl"));
    shoot("use-outbox", "useoutbox", new Look(768, ColorScheme.LIGHT, "ltr"));
    shoot("alert", "alert", new Look(768, ColorScheme.LIGHT, "ltr"));

    assertThat(differences).isEmpty();
  }
}
