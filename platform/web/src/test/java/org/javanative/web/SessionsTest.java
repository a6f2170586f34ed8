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
          .withSessions(3, 2, 3)
          .withConnectWithin(Duration.ofSeconds(20))
          .withResumeWithin(Duration.ofSeconds(60));
  private final Sessions sessions = new Sessions(limits, nanos::get);

  private Sessions.Opened open(String address) {
    return open(sessions, address);
  }

  private Sessions.Opened open(Sessions all, String address) {
    return all.open(
        address,
        ended ->
            new WebSession(
                "Session",
                limits,
                new AnswerBudget(limits.answerChars()),
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
  void whenAProxyRestartsEverySessionWaitsForItsPage() {
    int pages = 200;
    Sessions many = new Sessions(limits.withSessions(pages, pages, 1), nanos::get);
    List<String> tokens = new ArrayList<>();
    List<WebSession> all = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      tokens.add(open(many, "a").token());
      connections.add(new RecordingConnection(sent));
      all.add(many.attach(tokens.get(i), connections.get(i), 0));
    }

    for (int i = 0; i < pages; i++) {
      assertThat(many.detach(all.get(i), connections.get(i))).isTrue();
    }

    assertThat(open(many, "b")).as("one more than there may be").isNull();
    for (int i = 0; i < pages; i++) {
      assertThat(many.attach(tokens.get(i), connections.get(i), 0)).isSameAs(all.get(i));
    }
  }

  @Test
  void ofTooManyWhosePagesNeverConnectedTheOneThatHasWaitedLongestEnds() {
    Sessions few = new Sessions(limits.withSessions(10, 10, 2), nanos::get);
    String connected = open(few, "a").token();
    WebSession session = few.attach(connected, connection, 0);
    few.detach(session, connection);
    String first = open(few, "b").token();
    pass(1);
    String second = open(few, "b").token();
    pass(1);

    String third = open(few, "b").token();

    assertThat(few.size()).isEqualTo(3);
    assertThat(few.attach(first, connection, 0)).isNull();
    assertThat(few.attach(second, connection, 0)).isNotNull();
    assertThat(few.attach(third, new RecordingConnection(sent), 0)).isNotNull();
    assertThat(few.attach(connected, new RecordingConnection(sent), 0)).isSameAs(session);
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
