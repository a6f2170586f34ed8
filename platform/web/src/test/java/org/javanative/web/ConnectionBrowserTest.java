package org.javanative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.style.Direction;
import org.javanative.web.chromium.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A browser on a network that is slow, or breaks. */
@Timeout(300)
class ConnectionBrowserTest {
  private static final String PANGRAM = "The quick brown fox jumps over the lazy dog";
  private static Chromium chromium;

  private final List<ErrorReport> errors = new CopyOnWriteArrayList<>();
  private final GalleryApp app = new GalleryApp(Direction.LTR);
  private WebServer server;
  private LaggingProxy network;
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
  void open() throws IOException {
    open(Duration.ofSeconds(60));
  }

  private void open(Duration resumeWithin) throws IOException {
    open(cfg -> cfg.resumeWithin(resumeWithin));
  }

  private void open(Consumer<WebConfig> configure) throws IOException {
    server =
        WebServer.create(
                cfg -> {
                  cfg.app(app).port(0).errorSink(errors::add);
                  configure.accept(cfg);
                })
            .start();
    network = new LaggingProxy(server.uri());
    context = chromium.browser.newContext();
    page = context.newPage();
    page.navigate(network.uri().toString());
    assertThat(page.getByText("Every element")).isVisible();
    awaitConnection();
  }

  @AfterEach
  void close() throws IOException {
    context.close();
    network.close();
    server.close();
    assertThat(errors).isEmpty();
  }

  private void awaitConnection() {
    await().until(() -> server.sessionCount() == 1);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filled")).click();
    await().until(() -> !app.log().isEmpty());
    app.log().clear();
  }

  private Locator name() {
    return page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
  }

  /** The notice with that text; screen readers find it elsewhere as well. */
  private Locator notice(String text) {
    return page.locator("#jn-notice").getByText(text);
  }

  private List<String> edits() {
    return app.log().stream().filter(line -> line.startsWith("submit")).toList();
  }

  @Test
  void aServerThatLagsLosesReordersAndMovesNothing() {
    network.lag(Duration.ofMillis(300));
    name().click();
    page.keyboard().type(PANGRAM, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(15));
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("ArrowLeft");
    }
    page.keyboard().type("very ", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(15));

    String typed = "The quick brown fox jumps over the lazyvery  dog";
    assertThat(name()).hasValue(typed);
    assertThat(page.getByTestId("greeting")).hasText("Hello, " + typed + ".");
    assertThat(name()).hasValue(typed);
    assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(44);
  }

  @Test
  void aConnectionThatBreaksAmidTypingLosesNothing() {
    name().click();
    page.keyboard().type("The quick brown ");
    network.cut();
    page.keyboard().type("fox jumps over ");
    assertThat(notice("Trying to connect again")).isVisible();
    page.keyboard().type("the lazy dog");
    network.mend();

    assertThat(page.getByTestId("greeting")).hasText("Hello, " + PANGRAM + ".");
    assertThat(name()).hasValue(PANGRAM);
    assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(43);
    assertThat(notice("Trying to connect again")).isHidden();
    page.keyboard().press("Enter");
    await().until(() -> !edits().isEmpty());
    assertThat(edits()).containsExactly("submit " + PANGRAM);
    assertThat(server.sessionCount()).isEqualTo(1);
  }

  @Test
  void aConnectionThatBreaksAgainAndAgainLosesNothing() {
    network.lag(Duration.ofMillis(50));
    name().click();
    for (int i = 0; i < PANGRAM.length(); i++) {
      page.keyboard().type(PANGRAM.substring(i, i + 1));
      if (i % 10 == 5) {
        network.cut();
        network.mend();
      }
    }

    assertThat(page.getByTestId("greeting")).hasText("Hello, " + PANGRAM + ".");
    assertThat(name()).hasValue(PANGRAM);
    assertThat(server.sessionCount()).isEqualTo(1);
  }

  @Test
  void aPageThatWasAwayForTooLongSaysSoAndLoadsTheAppAnew() throws IOException {
    close();
    open(Duration.ofMillis(300));
    name().click();
    page.keyboard().type("gone");
    assertThat(page.getByTestId("greeting")).hasText("Hello, gone.");
    network.cut();
    await().until(() -> server.sessionCount() == 0);
    network.mend();

    // Chromium itself waits before it tries again to reach what it could not.
    assertThat(notice("The app starts again"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    assertThat(name()).hasValue("");
    assertThat(server.sessionCount()).isEqualTo(1);
  }

  @Test
  void theSessionOfAPageThatIsLeftEndsWhenItCanNoLongerBeResumed() throws IOException {
    close();
    open(Duration.ofSeconds(3));

    page.navigate("about:blank");

    await().atMost(Duration.ofSeconds(30)).until(() -> server.sessionCount() == 0);
  }

  @Test
  void aConnectionThatIsDeadWithoutAWordIsNoticedWhileTheUserTypes() {
    name().click();
    network.freeze();
    Locator notice = notice("Trying to connect again");
    int typed = 0;
    for (; !notice.isVisible() && typed < 300; typed++) {
      page.keyboard().type("a");
      page.waitForTimeout(100); // what counts is that no eight seconds pass without a key
    }
    assertThat(notice.isVisible()).isTrue();
    network.thaw();

    assertThat(page.getByTestId("greeting"))
        .hasText(
            "Hello, " + "a".repeat(typed) + ".",
            new LocatorAssertions.HasTextOptions().setTimeout(30_000));
    assertThat(server.sessionCount()).isEqualTo(1);
  }

  @Test
  void aConnectionThatIsDeadWithoutAWordIsNoticedByAPageThatOnlyListens() throws IOException {
    close();
    open(cfg -> cfg.pingEvery(Duration.ofSeconds(1)));
    network.freeze();

    assertThat(notice("Trying to connect again"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    network.thaw();

    assertThat(notice("Trying to connect again"))
        .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
  }
}
