package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Ui.text;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that is stopped while pages are there, and come. */
@Timeout(60)
class StoppingTest {
  private static final List<String> LOG = new CopyOnWriteArrayList<>();

  /** Has a clean-up that takes as long as the test wants it to. */
  record Slow(CountDownLatch begun, CountDownLatch done) implements Component {
    @Override
    public Element render() {
      useEffect(() -> this::cleanUp, onMount());
      return text("Here");
    }

    private void cleanUp() {
      begun.countDown();
      try {
        LOG.add(done.await(30, TimeUnit.SECONDS) ? "cleaned up" : "never");
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void cleanUpsRunBeforeCloseReturnsAndPagesThatComeMeanwhileAreToldToComeLater() throws Exception {
    LOG.clear();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    WebServer server =
        WebServer.create(cfg -> cfg.app(new SmallApp(new Slow(begun, done))).port(0)).start();
    String token = TestPage.token(server);
    TestPage page = TestPage.connect(server, token, TestPage.origin(server));
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThat(page.closeReason()).isEqualTo("1001 The server was stopped.");
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

    HttpResponse<String> late = TestPage.load(server.uri());
    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.headers().firstValue("Retry-After")).isPresent();
    assertThat(late.body()).isEqualTo("This app is being stopped. Try again in half a minute.");
    TestPage again = TestPage.connect(server, token, TestPage.origin(server));
    assertThat(again.closeReason()).isEqualTo("1001 The server was stopped.");
    done.countDown();

    closing.get(20, TimeUnit.SECONDS);
    assertThat(LOG).containsExactly("cleaned up");
    assertThat(server.sessionCount()).isZero();
    server.close();
  }
}
