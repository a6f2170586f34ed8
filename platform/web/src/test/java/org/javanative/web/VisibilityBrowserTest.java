package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Ui.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether somebody sees the screen, in a browser. */
@Tag("page")
@Timeout(300)
class VisibilityBrowserTest {
  private static Chromium chromium;

  private final BlockingQueue<Boolean> seen = new LinkedBlockingQueue<>();
  private final WebServer server =
      WebServer.create(cfg -> cfg.app(new SeenApp(seen)).port(0)).start();

  private record SeenApp(BlockingQueue<Boolean> seen) implements App {
    @Override
    public String name() {
      return "seen";
    }

    @Override
    public String title() {
      return "Seen";
    }

    @Override
    public Element root() {
      return new Seen(seen);
    }
  }

  private record Seen(BlockingQueue<Boolean> log) implements Component {
    @Override
    public Element render() {
      boolean visible = useEnvironment().visible();
      useEffect(() -> log.add(visible), deps(visible));
      return text(visible ? "seen" : "unseen");
    }
  }

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    chromium.close();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private boolean next() throws InterruptedException {
    Boolean visible = seen.poll(30, TimeUnit.SECONDS);
    assertThat(visible).as("something has changed").isNotNull();
    return visible;
  }

  @Test
  void nobodySeesAPageThatIsHidden() throws Exception {
    try (Page page = chromium.browser.newPage()) {
      page.navigate(server.uri().toString());
      assertThat(next()).isTrue();

      hide(page, true);
      assertThat(next()).isFalse();

      hide(page, false);
      assertThat(next()).isTrue();
    }
  }

  /** By a script: Playwright keeps all its pages in front, whatever happens to their windows. */
  private static void hide(Page page, boolean hidden) {
    page.evaluate(
        """
        hidden => {
          const state = hidden ? 'hidden' : 'visible';
          Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => state});
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        hidden);
  }

  @Test
  void nobodySeesAPageWhoseConnectionIsBroken() throws Exception {
    try (LaggingProxy proxy = new LaggingProxy(server.uri());
        Page page = chromium.browser.newPage()) {
      page.navigate(proxy.uri().toString());
      assertThat(next()).isTrue();
      PlaywrightAssertions.assertThat(page.locator("#jn-first-paint")).hasCount(0);

      proxy.cut();
      assertThat(next()).isFalse();

      proxy.mend();
      assertThat(next()).isTrue();
    }
  }
}
