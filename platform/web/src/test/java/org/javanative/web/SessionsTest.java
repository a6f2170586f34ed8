package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
  private final List<String> sent = new ArrayList<>();
  private final Connection connection = new RecordingConnection(sent);
  private final WebLimits limits =
      WebLimits.DEFAULT
          .withSessions(3, 2, 1)
          .withConnectWithin(Duration.ofSeconds(20))
          .withResumeWithin(Duration.ofSeconds(60));
  private final Sessions sessions = new Sessions(limits, nanos::get);

  private Sessions.Opened open(String address) {
    return sessions.open(
        address,
        ended ->
            new WebSession(
                "Session",
                limits,
                Runnable::run,
                error -> {},
                Disclosure.NOTICE,
                nanos::get,
                Visit.HOME,
                ended));
  }

  private void pass(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    sessions.expire();
  }

  @Test
  void aPageThatNeverConnectsLeavesNoSession() {
    String token = open("a").token();
    pass(19);
    assertThat(sessions.size()).isEqualTo(1);

    pass(1);

    assertThat(sessions.size()).isZero();
    assertThat(sessions.attach(token, connection, 0)).isNull();
  }

  @Test
  void aConnectedPageKeepsItsSession() {
    String token = open("a").token();
    assertThat(sessions.attach(token, connection, 0)).isNotNull();

    pass(10_000);

    assertThat(sessions.size()).isEqualTo(1);
  }

  @Test
  void aPageGoesOnWithinTheTimeAndNotLater() {
    String token = open("a").token();
    WebSession session = sessions.attach(token, connection, 0);
    sessions.detach(session, connection);
    pass(59);
    assertThat(sessions.attach(token, connection, 0)).isSameAs(session);

    sessions.detach(session, connection);
    pass(60);

    assertThat(sessions.attach(token, connection, 0)).isNull();
  }

  @Test
  void aPageThatHasMissedMuchKeepsNobodyElseWaiting() throws Exception {
    String token = open("a").token();
    String other = open("b").token();
    CountDownLatch sending = new CountDownLatch(1);
    CountDownLatch sentAll = new CountDownLatch(1);
    Connection slow =
        new Connection() {
          @Override
          public void send(String text) {
            sending.countDown();
            try {
              sentAll.await();
            } catch (InterruptedException interrupted) {
              Thread.currentThread().interrupt();
            }
          }

          @Override
          public void ping() {}

          @Override
          public void close(int code, String reason) {}
        };
    CompletableFuture<WebSession> attaching =
        CompletableFuture.supplyAsync(() -> sessions.attach(token, slow, 0));
    sending.await();

    assertThat(sessions.attach(other, connection, 0)).isNotNull();
    sentAll.countDown();
    assertThat(attaching.get(10, TimeUnit.SECONDS)).isNotNull();
    pass(10_000);
    assertThat(sessions.size()).isEqualTo(2);
  }

  @Test
  void aConnectionThatBreaksWhileItIsTakenUpLeavesTheSessionToEndInTime() {
    String token = open("a").token();
    WebSession[] session = {sessions.attach(token, connection, 0)};
    Connection shortLived =
        new Connection() {
          @Override
          public void send(String text) {
            sessions.detach(session[0], this);
          }

          @Override
          public void ping() {}

          @Override
          public void close(int code, String reason) {}
        };
    assertThat(sessions.attach(token, shortLived, 0)).isSameAs(session[0]);

    pass(60);

    assertThat(sessions.size()).isZero();
  }

  @Test
  void oneAddressGetsSoManyAndAllTogetherSoMany() {
    assertThat(open("a")).isNotNull();
    assertThat(open("a")).isNotNull();
    assertThat(open("a")).isNull();
    assertThat(open("b")).isNotNull();
    assertThat(open("c")).isNull();

    pass(20);

    assertThat(open("a")).isNotNull();
  }

  @Test
  void ofTooManyWithoutAPageTheOneThatHasWaitedLongestEnds() {
    String first = open("a").token();
    WebSession former = sessions.attach(first, connection, 0);
    Connection other = new RecordingConnection(sent);
    String second = open("b").token();
    WebSession latter = sessions.attach(second, other, 0);

    sessions.detach(former, connection);
    pass(1);
    sessions.detach(latter, other);

    assertThat(sessions.attach(first, connection, 0)).isNull();
    assertThat(sessions.attach(second, other, 0)).isSameAs(latter);
  }

  @Test
  void onceClosedNoneIsOpenedAndNoneGetsItsPage() {
    String token = open("a").token();

    assertThat(sessions.close()).hasSize(1);

    assertThat(open("b")).isNull();
    assertThat(sessions.attach(token, connection, 0)).isNull();
    assertThat(sessions.isClosed()).isTrue();
  }

  @Test
  void aGuessedTokenOpensNothing() {
    assertThat(sessions.attach("guess", connection, 0)).isNull();
    assertThat(sessions.attach(null, connection, 0)).isNull();
  }
}
