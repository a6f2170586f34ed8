package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is in the HTML of a page whose app has to wait. */
@Timeout(120)
class FirstPaintDataTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final LoopFuture<String> news = Async.createExternalFuture(() -> {});
  private WebServer server;

  private record News(LoopFuture<String> news) implements Component {
    @Override
    public Element render() {
      return text("News: " + useResource(() -> await(news), onMount()));
    }
  }

  private record Slow(Duration time) implements Component {
    @Override
    public Element render() {
      return text(
          useResource(
              () -> {
                sleep(time);
                return "Slow, but here";
              },
              onMount()));
    }
  }

  private record Screen(List<Element> content) implements Component {
    @Override
    public Element render() {
      return column(text("Head"), suspense(text("Loading"), content.toArray(Element[]::new)));
    }
  }

  private String page(Duration within, Element... content) throws Exception {
    server =
        WebServer.create(
                cfg ->
                    cfg.app(new SmallApp(new Screen(List.of(content))))
                        .port(0)
                        .firstPaintWithin(within))
            .start();
    return TestPage.load(server.uri()).body();
  }

  private TestPage connect(String html) throws Exception {
    String token = html.replaceFirst("(?s).*name=\"jn-token\" content=\"([^\"]+)\".*", "$1");
    TestPage open = TestPage.connect(server, token, TestPage.origin(server));
    open.greeting();
    return open;
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPageHasWhatItsAppWaitsFor() throws Exception {
    String html = page(LONG, new Slow(Duration.ofMillis(50)), new Slow(Duration.ofMillis(100)));

    assertThat(html).contains("Head", "Slow, but here").doesNotContain("Loading");
    TestPage open = connect(html);
    assertThat(open.next()).contains("Slow, but here"); // all at once: no fallback is seen
  }

  @Test
  void aPageDoesNotWaitLongerThanItMay() throws Exception {
    assertThat(page(Duration.ofMillis(100), new News(news)))
        .contains("Head", "Loading")
        .doesNotContain("News:");
  }

  @Test
  void aPageThatDoesNotWaitHasTheFallback() throws Exception {
    assertThat(page(Duration.ZERO, new News(news))).contains("Head", "Loading");
  }

  @Test
  void whatComesAfterThePageWasSentComesOverTheConnection() throws Exception {
    String html = page(Duration.ZERO, new News(news));
    TestPage open = connect(html);
    assertThat(open.next()).contains("Loading");

    Async.resolveFuture(news, "all is well");

    assertThat(open.next()).contains("News: all is well");
  }
}
