package org.javanative.examples.toolbar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.javanative.ui.App;
import org.javanative.ui.Element;
import org.javanative.web.WebServer;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The toolbar in a real browser. Screenshots are left in the build folder, to be looked at. */
@Timeout(300)
class ToolbarBrowserTest {
  /** What the status says for two seconds on end; each region for a quarter of that. */
  private static final Pattern READING = Pattern.compile("Reading orders from the \\w+…");

  /** Writes down what the page shows each time that something on it changes. */
  private static final String WATCH =
      """
      () => {
        window.seen = [];
        const button = [...document.querySelectorAll('button')].find(each => each.textContent === 'Export');
        const look = () => seen.push([
          document.querySelector('[data-testid=status]')?.textContent,
          button.disabled,
          document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'),
        ].join(' '));
        new MutationObserver(look).observe(document.body,
            {subtree: true, childList: true, attributes: true, characterData: true});
      }
      """;

  private static Chromium chromium;

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();
  private WebServer server;
  private BrowserContext context;
  private Page page;

  private record ToolbarIn(Path folder) implements App {
    @Override
    public String name() {
      return "toolbar";
    }

    @Override
    public String title() {
      return "Quarterly report";
    }

    @Override
    public Element root() {
      return new Toolbar(folder);
    }
  }

  @BeforeAll
  static void launchBrowser() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openPage() {
    server = WebServer.create(cfg -> cfg.app(new ToolbarIn(folder)).port(0)).start();
    open(1280, ColorScheme.LIGHT);
  }

  @AfterEach
  void closePage() {
    context.close();
    server.close();
  }

  private void open(int width, ColorScheme scheme) {
    if (context != null) {
      context.close();
    }
    context =
        chromium.browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 720).setColorScheme(scheme));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.uri().toString());
    assertThat(page.locator("#jn-first-paint")).hasCount(0); // the page answers from now on
  }

  private Locator buttonNamed(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private Locator status() {
    return page.getByTestId("status");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void exportShowsItsProgressAndThenWhereTheFileIs() {
    assertThat(page).hasTitle("Quarterly report");
    assertThat(buttonNamed("Cancel")).isDisabled();

    page.evaluate(WATCH);
    buttonNamed("Export").click();

    Path file = folder.resolve("sales-report.csv");
    assertThat(status()).hasText("Saved to " + file);
    assertThat(file).content().contains("Total,6840,287280");
    assertThat(buttonNamed("Export")).isEnabled();
    assertThat(page.evaluate("seen"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("Reading orders from the South… true 50");
    assertThat(complaints).isEmpty();
  }

  @Test
  void cancelMidwayLeavesNoFile() throws Exception {
    buttonNamed("Export").click();
    assertThat(status()).hasText(READING);

    buttonNamed("Cancel").click();

    assertThat(status()).hasText("Cancelled. Nothing was saved.");
    assertThat(buttonNamed("Export")).isEnabled();
    page.waitForTimeout(3000); // longer than the whole export takes
    assertThat(status()).hasText("Cancelled. Nothing was saved.");
    assertThat(files()).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    assertThat(buttonNamed("Export")).isVisible();

    page.keyboard().press("Tab");
    assertThat(buttonNamed("Export")).isFocused();

    page.keyboard().press("Enter");

    assertThat(status()).containsText("Saved to");
  }

  @Test
  void aLostConnectionIsSaid() {
    assertThat(buttonNamed("Export")).isVisible();

    server.close();

    assertThat(
            page.locator("#jn-notice")
                .getByText("The connection to the app is lost. Trying to connect again."))
        .isVisible();
  }

  @Test
  void nothingIsCutOffFromPhoneToDesktopInLightAndDark() throws Exception {
    Path shots = Files.createDirectories(Path.of("target", "screenshots"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 1280}) {
        open(width, scheme);
        buttonNamed("Export").click();
        assertThat(status()).hasText(READING);

        Object overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(overflow).as("%s, %d px", scheme, width).isEqualTo(0);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(shots.resolve("toolbar-" + scheme + "-" + width + ".png")));
      }
    }
    assertThat(complaints).isEmpty();
  }
}
