package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.currentTask;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.runtime.Async.timeoutAt;
import static org.javanative.runtime.Async.withTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeoutTest extends OnEachCarrier {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofHours(1);

  private final List<String> log = new ArrayList<>();

  @Test
  void aBodyThatIsInTimeReturnsItsValue() throws Exception {
    assertThat(
            loop.<String>run(
                () ->
                    withTimeout(
                        SECOND,
                        () -> {
                          sleep(Duration.ofMillis(999));
                          return "in time";
                        })))
        .isEqualTo("in time");
    assertThat(loop.time()).isEqualTo(Duration.ofMillis(999));
  }

  @Test
  void innerCleanupIsAwaitedBeforeTheTimeoutIsThrown() throws Exception {
    loop.run(
        () -> {
          assertThatThrownBy(
                  () ->
                      withTimeout(
                          SECOND,
                          () -> {
                            try {
                              sleep(LONG);
                            } finally {
                              sleep(SECOND);
                              log.add("clean");
                            }
                          }))
              .isInstanceOf(TimeoutException.class)
              .hasMessageContaining("The deadline passed in task")
              .hasCauseInstanceOf(CancellationException.class);
          log.add("timed out");
          assertThat(currentTask().cancelling()).isZero();
        });
    assertThat(log).containsExactly("clean", "timed out");
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void anOutsideCancelNeverTurnsIntoATimeout() throws Exception {
    loop.run(
        () -> {
          Task<Void> task = runAsync(() -> withTimeout(LONG, () -> sleep(LONG.plus(LONG))));
          sleep(SECOND);
          task.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          assertThat(task.isCancelled()).isTrue();
        });
  }

  @Test
  void anOutsideCancelInTheTurnOfTheTimeoutStaysACancel() throws Exception {
    loop.run(
        () -> {
          Task<Void> task = runAsync(() -> withTimeout(SECOND, () -> sleep(LONG)));
          sleep(Duration.ZERO);
          Async.getLoop().callLater(SECOND, task::cancel);
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void aBodyThatEndsInTheTurnOfTheTimeoutButBeforeItKeepsItsValue() throws Exception {
    loop.run(
        () -> {
          String value =
              Async.<String>withTimeout(
                  LONG,
                  timeout -> {
                    Duration end = loop.time().plus(SECOND);
                    // Armed after the sleep below has begun, so that it comes second at the same
                    // instant.
                    Async.getLoop().callSoon(() -> timeout.reschedule(end));
                    sleep(SECOND);
                    return "just in time";
                  });
          log.add(value + ", cancelling " + currentTask().cancelling());
          sleep(SECOND); // no cancel is left over
        });
    assertThat(log).containsExactly("just in time, cancelling 0");
  }

  @Test
  void aResultThatHasNotReachedTheBodyWhenTheDeadlinePassesIsTooLate() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          Async.getLoop().callAt(loop.time().plus(SECOND), () -> future.setResult("x"));
          assertThatThrownBy(() -> withTimeout(SECOND, () -> await(future)))
              .isInstanceOf(TimeoutException.class);
          assertThat(future.resultNow()).isEqualTo("x");
          assertThat(currentTask().cancelling()).isZero();
        });
  }

  @Test
  void aBodyThatSwallowsTheTimeoutsCancelReturnsNormally() throws Exception {
    String result =
        loop.run(
            () -> {
              String value =
                  withTimeout(
                      SECOND,
                      () -> {
                        try {
                          sleep(LONG);
                          return "";
                        } catch (CancellationException swallowed) {
                          return "swallowed";
                        }
                      });
              assertThat(currentTask().cancelling()).isZero();
              sleep(SECOND); // nothing of the timeout is left
              return value;
            });
    assertThat(result).isEqualTo("swallowed");
  }

  @Test
  void theInnerOfTwoTimeoutsOnlyEndsItsOwnBody() throws Exception {
    String result =
        loop.run(
            () ->
                withTimeout(
                    LONG,
                    () -> {
                      assertThatThrownBy(() -> withTimeout(SECOND, () -> sleep(LONG)))
                          .isInstanceOf(TimeoutException.class);
                      sleep(SECOND);
                      return "outer goes on";
                    }));
    assertThat(result).isEqualTo("outer goes on");
  }

  @Test
  void theOuterOfTwoTimeoutsPassesThroughTheInner() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        withTimeout(
                            SECOND,
                            () -> {
                              try {
                                withTimeout(LONG, () -> sleep(LONG));
                              } catch (CancellationException outer) {
                                log.add("inner saw a cancel");
                                throw outer;
                              }
                            }))
                .isInstanceOf(TimeoutException.class));
    assertThat(log).containsExactly("inner saw a cancel");
  }

  @Test
  void twoTimeoutsThatExpireInTheSameTurnBothThrow() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        withTimeout(
                            SECOND,
                            () -> {
                              try {
                                withTimeout(SECOND, () -> sleep(LONG));
                              } catch (TimeoutException inner) {
                                log.add("inner");
                              }
                              sleep(Duration.ZERO);
                            }))
                .isInstanceOf(TimeoutException.class));
    assertThat(currentTask()).isNull();
  }

  @Test
  void theDeadlineCanBeMovedAndTakenAway() throws Exception {
    String result =
        loop.run(
            () ->
                Async.<String>withTimeout(
                    SECOND,
                    timeout -> {
                      timeout.reschedule(loop.time().plusSeconds(10));
                      sleep(Duration.ofSeconds(9));
                      timeout.reschedule(null);
                      assertThat(timeout.deadline()).isNull();
                      sleep(LONG);
                      assertThat(timeout.expired()).isFalse();
                      return "no deadline left";
                    }));
    assertThat(result).isEqualTo("no deadline left");
  }

  @Test
  void reschedulingAnExpiredTimeoutIsAnError() throws Exception {
    loop.run(
        () -> {
          Timeout[] leaked = new Timeout[1];
          Async.<Object>withTimeout(
              SECOND,
              timeout -> {
                leaked[0] = timeout;
                return 1;
              });
          assertThatThrownBy(() -> leaked[0].reschedule(LONG))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("a timeout that is over");
        });
  }

  @Test
  void aDeadlineInThePastExpiresAtTheFirstAwait() throws Exception {
    loop.run(
        () -> {
          sleep(SECOND);
          assertThat(Async.<String>timeoutAt(Duration.ZERO, () -> "no await, no timeout"))
              .isEqualTo("no await, no timeout");
          assertThatThrownBy(() -> timeoutAt(Duration.ZERO, () -> sleep(LONG)))
              .isInstanceOf(TimeoutException.class);
        });
    assertThat(loop.time()).isEqualTo(SECOND);
  }

  @Test
  void awaitWithATimeoutCancelsTheFuture() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          assertThatThrownBy(() -> await(future, SECOND)).isInstanceOf(TimeoutException.class);
          assertThat(future.isCancelled()).isTrue();
        });
  }

  @Test
  void anotherErrorOfTheBodyPassesUnchanged() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        withTimeout(
                            SECOND,
                            () -> {
                              try {
                                sleep(LONG);
                              } catch (CancellationException ended) {
                                throw new IllegalStateException("while cleaning up");
                              }
                            }))
                .isInstanceOf(IllegalStateException.class));
  }
}
