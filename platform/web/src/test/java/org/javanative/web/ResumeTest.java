package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResumeTest {
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final AtomicInteger ticks = new AtomicInteger();
  private WebServer server = start(Duration.ofSeconds(60), 100_000);

  record Clicks(List<String> log, AtomicInteger ticks) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      useEffect(() -> () -> log.add("effect ended"), onMount());
      useAsyncEffect(
          () -> {
            try {
              while (true) {
                sleep(Duration.ofMillis(10));
                ticks.incrementAndGet();
              }
            } finally {
              log.add("coroutine ended");
            }
          },
          onMount());
      return button("Count " + count.get())
          .onClick(
              () -> {
                log.add("click");
                count.update(n -> n + 1);
              });
    }
  }

  record ClicksApp(List<String> log, AtomicInteger ticks) implements App {
    @Override
    public String name() {
      return "clicks";
    }

    @Override
    public String title() {
      return "Clicks";
    }

    @Override
    public Element root() {
      return new Clicks(log, ticks);
    }
  }

  private WebServer start(Duration resumeWithin, int replayChars) {
    return WebServer.create(
            cfg ->
                cfg.app(new ClicksApp(log, ticks))
                    .port(0)
                    .resumeWithin(resumeWithin)
                    .maxReplayChars(replayChars))
        .start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private TestPage resume(String token, int revision, int number) throws Exception {
    return TestPage.connect(server, token, TestPage.origin(server), revision, number);
  }

  @Test
  void aPageGoesOnWithItsStateAndGetsWhatItMissed() throws Exception {
    String token = TestPage.token(server);
    TestPage page = resume(token, 0, 0);
    page.greeting();
    page.next();
    page.event(1, "click");
    page.next();
    page.disconnect();

    TestPage again = resume(token, 1, 1);

    assertThat(again.greeting()).startsWith("{\"received\":1,");
    assertThat(again.next()).startsWith("{\"rev\":2,\"seen\":1,").contains("Count 1");
    assertThat(again.next()).isEqualTo("{\"rev\":3,\"seen\":1}");
    again.event(1, "click");
    assertThat(again.next()).contains("Count 2");
  }

  @Test
  void whatIsSaidTwiceCountsOnce() throws Exception {
    String token = TestPage.token(server);
    TestPage page = resume(token, 0, 0);
    page.greeting();
    page.next();
    page.event(1, "click");
    page.next();
    page.disconnect();

    TestPage again = resume(token, 1, 0);
    again.event(1, "click");
    again.event(1, "click");

    await().until(() -> log.size() == 2);
    again.greeting();
    again.next();
    again.next();
    assertThat(again.next()).contains("Count 2");
  }

  @Test
  void theSessionGoesOnWithoutItsPageAndEndsWhenThatStaysAway() throws Exception {
    server.close();
    server = start(Duration.ofSeconds(8), 100_000);
    log.clear();
    TestPage page = TestPage.open(server);
    page.greeting();
    page.next();

    page.disconnect();
    int before = ticks.get();

    await().until(() -> ticks.get() > before + 5);
    assertThat(server.sessionCount()).isEqualTo(1);
    await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(
            () -> {
              assertThat(server.sessionCount()).isZero();
              assertThat(log).contains("effect ended", "coroutine ended");
            });
  }

  @Test
  void aPageThatComesBackTooLateIsToldThatItsSessionIsOver() throws Exception {
    server.close();
    server = start(Duration.ofMillis(1), 100_000);
    String token = TestPage.token(server);
    TestPage page = resume(token, 0, 0);
    page.greeting();
    page.next();
    page.disconnect();
    await().until(() -> server.sessionCount() == 0);

    assertThat(resume(token, 1, 0).closeReason())
        .isEqualTo("4001 The session is over. Reload the page to start again.");
  }

  @Test
  void tooManyMessagesEndTheSessionAndNoOther() throws Exception {
    server.close();
    server =
        WebServer.create(cfg -> cfg.app(new ClicksApp(log, ticks)).port(0).maxMessages(1, 20))
            .start();
    TestPage good = TestPage.open(server);
    good.greeting();
    good.next();
    TestPage bad = TestPage.open(server);
    try {
      for (int i = 0; i < 30; i++) {
        bad.event(1, "click");
      }
    } catch (CompletionException closed) {
      // It has heard before the last ones that it is to stop.
    }

    assertThat(bad.closeReason()).isEqualTo("1008 Too many messages.");
    good.event(1, "click");
    assertThat(good.next()).contains("Count 1");
  }

  @Test
  void moreSessionsThanThereMayBeAreToldToComeLater() throws Exception {
    server.close();
    server =
        WebServer.create(cfg -> cfg.app(new ClicksApp(log, ticks)).port(0).maxSessions(5, 2, 5))
            .start();
    TestPage.open(server);
    TestPage.open(server);

    var refused = TestPage.load(server.uri());

    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).contains("30");
    assertThat(refused.body()).contains("Try again");
  }
}
