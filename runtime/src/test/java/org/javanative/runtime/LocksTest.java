package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.awaitAll;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/**
 * Lock, semaphore, event, condition, barrier: exclusion, fairness, and what cancelled waiters leave
 * behind.
 */
class LocksTest extends OnEachCarrier {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final List<String> log = new ArrayList<>();

  @Test
  void aLockExcludesOverAwaitsAndServesInTheOrderOfArrival() throws Exception {
    loop.run(
        () -> {
          AsyncLock lock = new AsyncLock();
          List<Task<Void>> tasks = new ArrayList<>();
          for (String name : List.of("a", "b", "c")) {
            tasks.add(
                runAsync(
                    () ->
                        lock.withLock(
                            () -> {
                              log.add(name + " in");
                              sleep(SECOND);
                              log.add(name + " out");
                            })));
          }
          await(gather(tasks));
          assertThat(lock.isLocked()).isFalse();
        });
    assertThat(log).containsExactly("a in", "a out", "b in", "b out", "c in", "c out");
  }

  @Test
  void aNewcomerDoesNotOvertakeTheLine() throws Exception {
    loop.run(
        () -> {
          AsyncLock lock = new AsyncLock();
          lock.acquire();
          Task<Void> waiting =
              runAsync(
                  () ->
                      lock.withLock(
                          () -> {
                            log.add("waiting");
                          }));
          sleep(Duration.ZERO);
          lock.release();
          lock.acquire();
          log.add("newcomer");
          lock.release();
          await(waiting);
        });
    assertThat(log).containsExactly("waiting", "newcomer");
  }

  @Test
  void aCancelledWaiterLosesNoWakeUp() throws Exception {
    loop.run(
        () -> {
          AsyncLock lock = new AsyncLock();
          lock.acquire();
          Task<Void> first =
              runAsync(
                  () ->
                      lock.withLock(
                          () -> {
                            log.add("first");
                          }));
          Task<Void> second =
              runAsync(
                  () ->
                      lock.withLock(
                          () -> {
                            log.add("second");
                          }));
          sleep(Duration.ZERO);
          lock.release(); // the lock is the first one's, who has not run yet
          first.cancel();
          assertThatThrownBy(() -> await(first)).isInstanceOf(CancellationException.class);
          await(second);
          assertThat(lock.isLocked()).isFalse();
        });
    assertThat(log).containsExactly("second");
  }

  @Test
  void waitersThatWereCancelledAreSkipped() throws Exception {
    loop.run(
        () -> {
          AsyncLock lock = new AsyncLock();
          lock.acquire();
          List<Task<Void>> tasks = new ArrayList<>();
          for (int i = 0; i < 10; i++) {
            int number = i;
            tasks.add(
                runAsync(
                    () ->
                        lock.withLock(
                            () -> {
                              log.add("" + number);
                            })));
          }
          sleep(Duration.ZERO);
          for (int i = 0; i < 10; i += 2) {
            tasks.get(i).cancel();
          }
          lock.release();
          awaitAll(tasks);
        });
    assertThat(log).containsExactly("1", "3", "5", "7", "9");
  }

  @Test
  void misuseOfALockIsExplained() throws Exception {
    loop.run(
        () -> {
          AsyncLock lock = new AsyncLock();
          assertThatThrownBy(lock::release)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("not locked");
          lock.acquire();
          assertThatThrownBy(lock::acquire)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("not reentrant");
        });
  }

  @Test
  void aSemaphoreLetsItsNumberOfPermitsIn() throws Exception {
    loop.run(
        () -> {
          AsyncSemaphore semaphore = AsyncSemaphore.of(2);
          int[] inside = new int[2];
          List<Task<Void>> tasks = new ArrayList<>();
          for (int i = 0; i < 10; i++) {
            tasks.add(
                runAsync(
                    () ->
                        semaphore.withPermit(
                            () -> {
                              inside[1] = Math.max(inside[1], ++inside[0]);
                              sleep(SECOND);
                              inside[0]--;
                            })));
          }
          await(gather(tasks));
          assertThat(inside[1]).isEqualTo(2);
          assertThat(semaphore.availablePermits()).isEqualTo(2);
          assertThat(loop.time()).isEqualTo(Duration.ofSeconds(5));
        });
  }

  @Test
  void aPermitForACancelledWaiterGoesToTheNext() throws Exception {
    loop.run(
        () -> {
          AsyncSemaphore semaphore = AsyncSemaphore.of(0);
          Task<Void> first = runAsync(semaphore::acquire);
          Task<Void> second = runAsync(semaphore::acquire);
          sleep(Duration.ZERO);
          semaphore.release();
          first.cancel();
          await(second);
          assertThat(semaphore.availablePermits()).isZero();
        });
  }

  @Test
  void aBoundedSemaphoreRefusesOneReleaseTooMany() {
    AsyncSemaphore semaphore = AsyncSemaphore.bounded(1);
    assertThatThrownBy(semaphore::release)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("all its 1 permits");
    assertThatThrownBy(() -> AsyncSemaphore.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEventWakesAllAndStaysSetUntilItIsCleared() throws Exception {
    loop.run(
        () -> {
          AsyncEvent event = new AsyncEvent();
          List<Task<Void>> tasks = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            tasks.add(
                runAsync(
                    () -> {
                      event.await();
                      log.add("woken");
                    }));
          }
          sleep(SECOND);
          event.set();
          event.clear();
          await(gather(tasks));
          assertThat(event.isSet()).isFalse();
          event.set();
          event.await();
        });
    assertThat(log).containsExactly("woken", "woken", "woken");
  }

  @Test
  void aConditionWakesOneOrAllWithTheLockHeld() throws Exception {
    loop.run(
        () -> {
          AsyncCondition condition = AsyncCondition.of(new AsyncLock());
          int[] items = {0};
          List<Task<Void>> consumers = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            consumers.add(
                runAsync(
                    () ->
                        condition
                            .lock()
                            .withLock(
                                () -> {
                                  condition.awaitUntil(() -> items[0] > 0);
                                  items[0]--;
                                  log.add("took, locked " + condition.lock().isLocked());
                                })));
          }
          sleep(SECOND);
          condition
              .lock()
              .withLock(
                  () -> {
                    items[0] = 1;
                    condition.signal();
                  });
          sleep(SECOND);
          assertThat(log).hasSize(1);
          condition
              .lock()
              .withLock(
                  () -> {
                    items[0] = 2;
                    condition.signalAll();
                  });
          await(gather(consumers));
        });
    assertThat(log).hasSize(3).containsOnly("took, locked true");
  }

  @Test
  void aCancelledWaiterOfAConditionHoldsTheLockWhenItCleansUpAndPassesItsSignalOn()
      throws Exception {
    loop.run(
        () -> {
          AsyncCondition condition = AsyncCondition.of(new AsyncLock());
          Task<Void> first =
              runAsync(
                  () ->
                      condition
                          .lock()
                          .withLock(
                              () -> {
                                try {
                                  condition.await();
                                } finally {
                                  log.add("locked " + condition.lock().isLocked());
                                }
                              }));
          Task<Void> second =
              runAsync(
                  () ->
                      condition
                          .lock()
                          .withLock(
                              () -> {
                                condition.await();
                                log.add("second");
                              }));
          sleep(Duration.ZERO);
          condition.lock().withLock(() -> condition.signal());
          first.cancel();
          assertThatThrownBy(() -> await(first)).isInstanceOf(CancellationException.class);
          await(second);
        });
    assertThat(log).containsExactly("locked true", "second");
  }

  @Test
  void aConditionWithoutItsLockIsAnError() throws Exception {
    loop.run(
        () -> {
          AsyncCondition condition = AsyncCondition.of(new AsyncLock());
          assertThatThrownBy(condition::await)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("lock is not held");
          assertThatThrownBy(condition::signal).isInstanceOf(IllegalStateException.class);
        });
  }

  @Test
  void aBarrierOpensForEachRoundAndNumbersItsParties() throws Exception {
    loop.run(
        () -> {
          AsyncBarrier barrier = AsyncBarrier.of(3);
          for (int round = 0; round < 3; round++) {
            List<Task<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
              tasks.add(runAsync(barrier::await));
            }
            assertThat(await(Async.<Integer>gather(tasks))).containsExactlyInAnyOrder(0, 1, 2);
          }
        });
  }

  @Test
  void aCancelledPartyDoesNotCount() throws Exception {
    loop.run(
        () -> {
          AsyncBarrier barrier = AsyncBarrier.of(2);
          Task<Integer> gone = runAsync(barrier::await);
          sleep(Duration.ZERO);
          gone.cancel();
          sleep(Duration.ZERO);
          assertThat(barrier.waiting()).isZero();
          Task<Integer> one = runAsync(barrier::await);
          assertThat(await(Async.<Integer>gather(Arrays.asList(one, runAsync(barrier::await)))))
              .hasSize(2);
        });
  }

  @Test
  void resetSendsThePartiesAwayAndAbortBreaksTheBarrier() throws Exception {
    loop.run(
        () -> {
          AsyncBarrier barrier = AsyncBarrier.of(2);
          Task<Integer> waiting = runAsync(barrier::await);
          sleep(Duration.ZERO);
          barrier.reset();
          assertThatThrownBy(() -> await(waiting))
              .isInstanceOf(BarrierBrokenException.class)
              .hasMessageContaining("reset");
          barrier.abort();
          assertThatThrownBy(barrier::await).isInstanceOf(BarrierBrokenException.class);
          barrier.reset();
          assertThat(barrier.isBroken()).isFalse();
        });
  }
}
