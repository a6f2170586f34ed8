package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.currentTask;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.runtime.Async.withTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TaskScopeTest extends OnEachCarrier {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofHours(1);

  private final List<String> log = new ArrayList<>();

  private void sleepLogged(String name) {
    try {
      sleep(LONG);
    } finally {
      log.add(name);
    }
  }

  @Test
  void theBlockEndsWhenAllItsTasksHave() throws Exception {
    int sum =
        loop.run(
            () ->
                TaskScope.call(
                    scope -> {
                      Task<Integer> one = scope.runAsync(() -> after(SECOND, 1));
                      Task<Integer> two = scope.runAsync(() -> after(SECOND.multipliedBy(2), 2));
                      scope.runAsync(() -> after(SECOND.multipliedBy(3), 0));
                      return await(one) + await(two);
                    }));
    assertThat(sum).isEqualTo(3);
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(3));
  }

  private static <T> T after(Duration delay, T value) {
    sleep(delay);
    return value;
  }

  @Test
  void theFirstFailureCancelsTheOthersAndIsThrownAfterTheyHaveCleanedUp() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            scope -> {
                              scope.runAsync(() -> sleepLogged("a"));
                              scope.runAsync(() -> sleepLogged("b"));
                              scope.runAsync(
                                  () -> {
                                    sleep(SECOND);
                                    throw new IOException("c failed");
                                  });
                              sleepLogged("block");
                            }))
                .isInstanceOf(IOException.class)
                .hasMessage("c failed"));
    assertThat(log).containsExactlyInAnyOrder("a", "b", "block");
    assertThat(loop.time()).isEqualTo(SECOND);
  }

  @Test
  void furtherFailuresAreKeptAsSuppressed() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            scope -> {
                              scope.runAsync(
                                  () -> {
                                    throw new IOException("first");
                                  });
                              scope.runAsync(
                                  () -> {
                                    try {
                                      sleep(LONG);
                                    } catch (CancellationException ended) {
                                      throw new IllegalStateException("second");
                                    }
                                  });
                              try {
                                sleep(LONG);
                              } catch (CancellationException ended) {
                                throw new IllegalArgumentException("block");
                              }
                            }))
                .isInstanceOf(IOException.class)
                .satisfies(
                    error ->
                        assertThat(error.getSuppressed())
                            .extracting(Throwable::getMessage)
                            .containsExactly("second", "block")));
  }

  @Test
  void aFailingBlockCancelsItsTasks() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            scope -> {
                              scope.runAsync(() -> sleepLogged("a"));
                              sleep(SECOND);
                              throw new IOException("block");
                            }))
                .isInstanceOf(IOException.class)
                .hasNoSuppressedExceptions());
    assertThat(log).containsExactly("a");
  }

  @Test
  void theSameErrorFromATaskAndItsAwaiterIsNotSuppressedInItself() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            scope -> {
                              Task<Void> task =
                                  scope.runAsync(
                                      () -> {
                                        throw new IOException("once");
                                      });
                              await(task);
                            }))
                .isInstanceOf(IOException.class)
                .hasNoSuppressedExceptions());
  }

  @Test
  void aCancelledChildDoesNotEndTheScope() throws Exception {
    loop.run(
        () ->
            TaskScope.run(
                scope -> {
                  Task<Void> child = scope.runAsync(() -> sleepLogged("child"));
                  sleep(SECOND);
                  child.cancel();
                  sleep(SECOND);
                  log.add("block goes on");
                }));
    assertThat(log).containsExactly("child", "block goes on");
  }

  @Test
  void anOutsideCancelCancelsTheTasksAndStaysACancel() throws Exception {
    loop.run(
        () -> {
          Task<Void> owner =
              runAsync(
                  () ->
                      TaskScope.run(
                          scope -> {
                            scope.runAsync(() -> sleepLogged("a"));
                            scope.runAsync(() -> sleepLogged("b"));
                          }));
          sleep(SECOND);
          owner.cancel();
          assertThatThrownBy(() -> await(owner)).isInstanceOf(CancellationException.class);
          assertThat(owner.isCancelled()).isTrue();
        });
    assertThat(log).containsExactly("a", "b");
  }

  @Test
  void aFailureLeavesNoCancelRequestBehind() throws Exception {
    loop.run(
        () -> {
          assertThatThrownBy(
                  () ->
                      TaskScope.run(
                          scope ->
                              scope.runAsync(
                                  () -> {
                                    throw new IOException("x");
                                  })))
              .isInstanceOf(IOException.class);
          assertThat(currentTask().cancelling()).isZero();
          sleep(SECOND);
        });
  }

  @Test
  void anOutsideCancelDuringAnAbortIsDeliveredAfterTheFailure() throws Exception {
    loop.run(
        () -> {
          Task<Void> owner =
              runAsync(
                  () -> {
                    try {
                      TaskScope.run(
                          scope -> {
                            scope.runAsync(
                                () -> {
                                  throw new IOException("x");
                                });
                            scope.runAsync(
                                () -> {
                                  try {
                                    sleep(LONG);
                                  } finally {
                                    sleep(SECOND);
                                  }
                                });
                            sleep(LONG);
                          });
                    } catch (IOException failure) {
                      log.add("failure, cancelling " + currentTask().cancelling());
                    }
                    sleep(LONG);
                    log.add("not reached");
                  });
          sleep(Duration.ofMillis(500));
          owner.cancel();
          assertThatThrownBy(() -> await(owner)).isInstanceOf(CancellationException.class);
        });
    assertThat(log).containsExactly("failure, cancelling 1");
  }

  @Test
  void nestedScopesEndFromTheInside() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            outer -> {
                              outer.runAsync(
                                  () ->
                                      TaskScope.run(
                                          inner -> {
                                            inner.runAsync(() -> sleepLogged("inner"));
                                            sleepLogged("inner block");
                                          }));
                              outer.runAsync(
                                  () -> {
                                    sleep(SECOND);
                                    throw new IOException("x");
                                  });
                              sleepLogged("outer block");
                            }))
                .isInstanceOf(IOException.class));
    assertThat(log).contains("inner", "inner block", "outer block");
  }

  @Test
  void aTimeoutAroundAScopeCancelsItsTasks() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        withTimeout(
                            SECOND,
                            () -> TaskScope.run(scope -> scope.runAsync(() -> sleepLogged("a")))))
                .isInstanceOf(TimeoutException.class));
    assertThat(log).containsExactly("a");
  }

  @Test
  void tasksMayStartTasksWhileTheBlockIsEnding() throws Exception {
    loop.run(
        () ->
            TaskScope.run(
                scope ->
                    scope.runAsync(
                        () -> {
                          sleep(SECOND);
                          scope.runAsync(
                              () -> {
                                sleep(SECOND);
                                log.add("grandchild");
                              });
                        })));
    assertThat(log).containsExactly("grandchild");
  }

  @Test
  void aScopeThatIsOverRefusesTasks() throws Exception {
    loop.run(
        () -> {
          TaskScope[] leaked = new TaskScope[1];
          TaskScope.run(scope -> leaked[0] = scope);
          assertThatThrownBy(() -> leaked[0].runAsync(() -> {}))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("is closed");
        });
  }

  @Test
  void aScopeThatIsAbortingRefusesTasks() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(
                    () ->
                        TaskScope.run(
                            scope -> {
                              scope.runAsync(
                                  () -> {
                                    throw new IOException("x");
                                  });
                              try {
                                sleep(LONG);
                              } catch (CancellationException ended) {
                                assertThatThrownBy(() -> scope.runAsync(() -> {}))
                                    .isInstanceOf(IllegalStateException.class)
                                    .hasMessageContaining("is shutting down");
                              }
                            }))
                .isInstanceOf(IOException.class));
  }

  @Test
  void theTasksOfASupervisingScopeFailEachOnItsOwn() throws Exception {
    loop.run(
        () -> {
          TaskScope scope = TaskScope.supervising("screen");
          Task<Void> failing =
              scope.runAsync(
                  () -> {
                    throw new IOException("x");
                  });
          Task<String> other = scope.runAsync(() -> after(SECOND, "fine"));
          assertThatThrownBy(() -> await(failing)).isInstanceOf(IOException.class);
          assertThat(await(other)).isEqualTo("fine");
          scope.close();
        });
  }

  @Test
  void closingASupervisingScopeCancelsItsTasksAndTellsWhenTheyHaveEnded() throws Exception {
    loop.run(
        () -> {
          TaskScope scope = TaskScope.supervising("screen");
          scope.runAsync(
              () -> {
                try {
                  sleep(LONG);
                } finally {
                  sleep(SECOND);
                  log.add("clean");
                }
              });
          sleep(SECOND);
          await(scope.closeAsync());
          log.add("closed");
          assertThat(scope.pending()).isZero();
          assertThatThrownBy(() -> scope.runAsync(() -> {}))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("Task scope 'screen' is closed");
          await(scope.closeAsync());
        });
    assertThat(log).containsExactly("clean", "closed");
  }
}
