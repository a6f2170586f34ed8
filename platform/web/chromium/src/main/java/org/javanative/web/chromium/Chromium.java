package org.javanative.web.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The browser of this machine, driven by Playwright. The examples test with it, too. */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> USUAL =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What is expected or awaited may take that long to come true: a busy machine is no failure. */
  private static final double PATIENCE_MILLIS = 30_000;

  private final Playwright playwright;
  public final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts a browser.
   *
   * @param more arguments for it beside the usual ones
   */
  public static Chromium launch(String... more) {
    Path executable = executable();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(Stream.concat(USUAL.stream(), Arrays.stream(more)).toList()));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Awaitility.setDefaultTimeout((long) PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    return new Chromium(playwright, browser);
  }

  /** From the environment variable CHROMIUM, or else the first on the PATH. */
  private static Path executable() {
    String named = System.getenv("CHROMIUM");
    if (named != null) {
      return Path.of(named);
    }
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return candidate;
        }
      }
    }
    throw new AssertionError(
        "The browser tests need Chromium, and there is none on the PATH. Install it with"
            + " `apt-get install -y chromium`, or name one in the environment variable CHROMIUM.");
  }

  /**
   * Waits until a condition in a page comes true. Playwright's own way evaluates texts in the page,
   * which the policy of our pages forbids.
   */
  public static void await(Page page, String condition) {
    long end = System.nanoTime() + (long) (PATIENCE_MILLIS * 1e6);
    while (!Boolean.TRUE.equals(page.evaluate(condition))) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("Never came true in the page: " + condition);
      }
      page.waitForTimeout(50);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
