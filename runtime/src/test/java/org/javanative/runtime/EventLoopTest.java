package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.currentTask;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.getLoop;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.onLoop;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A loop in real time: threads, order, guard rails, the executor, and its end. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.javanative.runtime.OnEachCarrier#carriers")
@Timeout(60)
class EventLoopTest {
  @Parameter Carrier carrier;

  private EventLoop loop;
  private final List<ErrorReport> reports = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void open() {
    loop = EventLoop.create(carrier);
    loop.setErrorSink(reports::add);
  }

  @AfterEach
  void close() {
    loop.close();
  }

  @Test
  void isRunningOnReturnAndSaysWhatItIs() {
    assertThat(loop.isRunning()).isTrue();
    assertThat(loop.carrier()).isEqualTo(carrier);
    assertThat(loop.toString()).startsWith("EventLoop ").contains(carrier + ", running");
  }

  @Test
  void userCodeRunsOnDaemonThreadsWhoseNamesStartWithJnLoop() throws Exception {
    String names =
        loop.createTask(
                () -> {
                  String before = Thread.currentThread().getName();
                  sleep(Duration.ofMillis(1));
                  assertThat(Thread.currentThread().isDaemon()).isTrue();
                  return before + " " + Thread.currentThread().getName();
                })
            .get();
    assertThat(names).matches("jn-loop\\S* jn-loop\\S*");
  }

  @Test
  void callbacksOfOneThreadRunInOrder() throws Exception {
    List<Integer> order = new ArrayList<>();
    CountDownLatch last = new CountDownLatch(1);
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      loop.execute(() -> order.add(number));
    }
    loop.execute(last::countDown);
    last.await();
    assertThat(order).isSorted().hasSize(1_000);
  }

  @Test
  void codeBetweenAwaitsIsAtomicAndOneRunsAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicBoolean overlapped = new AtomicBoolean();
    List<Task<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      tasks.add(
          loop.createTask(
              () -> {
                for (int step = 0; step < 20; step++) {
                  if (inside.incrementAndGet() != 1) {
                    overlapped.set(true);
                  }
                  Thread.onSpinWait();
                  inside.decrementAndGet();
                  sleep(step % 3 == 0 ? Duration.ofNanos(1_000) : Duration.ZERO);
                }
                return null;
              }));
    }
    for (Task<Void> task : tasks) {
      task.get();
    }
    assertThat(overlapped).isFalse();
  }

  @Test
  void coroutinesThatStartInARowAreEachThemselvesWhetherTheySuspendOrNot() throws Exception {
    List<String> log = new ArrayList<>();
    loop.createTask(
            () -> {
              List<Task<?>> row = new ArrayList<>();
              for (int i = 0; i < 5; i++) {
                boolean suspends = i == 1 || i == 3;
                row.add(
                    loop.createTask(
                        "c" + i,
                        () -> {
                          log.add("begin " + currentTask().name());
                          if (suspends) {
                            sleep(Duration.ZERO);
                          }
                          return log.add("end " + currentTask().name());
                        }));
              }
              return await(row.get(3));
            })
        .get();
    assertThat(log)
        .containsExactly(
            "begin c0",
            "end c0",
            "begin c1",
            "begin c2",
            "end c2",
            "begin c3",
            "begin c4",
            "end c4",
            "end c1",
            "end c3");
  }

  @Test
  void anEndedTaskIsNotKeptByTheOneThatStartedNext() throws Exception {
    List<WeakReference<Object>> results = new ArrayList<>();
    Task<?> sleeper =
        loop.createTask(
                () -> {
                  Task<?> unused =
                      loop.createTask(
                          () -> {
                            Object result = new Object();
                            results.add(new WeakReference<>(result));
                            return result;
                          });
                  return loop.createTask(
                      () -> {
                        sleep(Duration.ofHours(1));
                        return true;
                      });
                })
            .get();
    org.awaitility.Awaitility.await()
        .until(
            () -> {
              System.gc();
              return results.get(0).get() == null;
            });
    assertThat(sleeper.activity()).isEqualTo("sleeping");
  }

  @Test
  void timersFireInTheOrderOfTheirDeadlines() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch last = new CountDownLatch(3);
    Duration later = loop.time().plusSeconds(1); // when all are there
    loop.callAt(
        later.plusMillis(30),
        () -> {
          order.add("c");
          last.countDown();
        });
    loop.callAt(
        later.plusMillis(10),
        () -> {
          order.add("a");
          last.countDown();
        });
    loop.callAt(
        later.plusMillis(20),
        () -> {
          order.add("b");
          last.countDown();
        });
    Handle gone = loop.callAt(later.plusMillis(15), () -> order.add("cancelled"));
    gone.cancel();
    last.await();
    assertThat(order).containsExactly("a", "b", "c");
    assertThat(gone.isCancelled()).isTrue();
  }

  @Test
  void awaitOnAPlainThreadThrowsWithTheRemedy() {
    assertThatThrownBy(() -> await(loop.<String>createFuture()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "await needs a coroutine, and thread '"
                + Thread.currentThread().getName()
                + "' runs none")
        .hasMessageContaining("Async.runAsync");
    assertThatThrownBy(() -> sleep(Duration.ZERO)).hasMessageContaining("sleep needs a coroutine");
  }

  @Test
  void awaitInAPlainCallbackThrowsWithTheRemedy() throws Exception {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    loop.execute(
        () -> {
          try {
            sleep(Duration.ZERO);
          } catch (IllegalStateException expected) {
            thrown.complete(expected);
          }
        });
    assertThat(thrown.get())
        .hasMessageContaining("this is a plain callback")
        .hasMessageContaining("Start a coroutine from it");
  }

  @Test
  void awaitingOneselfOrACycleThrowsNamingIt() throws Exception {
    loop.createTask(
            () -> {
              Task<?> me = currentTask();
              me.named("me");
              assertThatThrownBy(() -> await(me))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("task 'me' awaits itself");
              Task<?>[] both = new Task<?>[2];
              both[0] =
                  runAsync(
                          () -> {
                            await(both[1]);
                          })
                      .named("a");
              both[1] =
                  runAsync(
                          () -> {
                            await(both[0]);
                          })
                      .named("b");
              assertThatThrownBy(() -> await(both[1]))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("task 'b' awaits task 'a' awaits task 'b'");
              Task<?>[] gathering = new Task<?>[1];
              gathering[0] =
                  runAsync(
                          () -> {
                            await(gather(List.of(gathering[0])));
                          })
                      .named("g");
              assertThatThrownBy(() -> await(gathering[0])).hasMessageContaining("task 'g'");
              return null;
            })
        .get();
  }

  @Test
  void theExecutorRunsCoroutinesAndPlainCallbacks() throws Exception {
    assertThat(
            loop.submit(
                    () -> {
                      sleep(Duration.ofMillis(1));
                      return onLoop();
                    })
                .get())
        .isTrue();
    assertThat(CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), loop).get())
        .startsWith("jn-loop");
    assertThat(loop.invokeAll(List.of(() -> 1, () -> 2)).get(1).get()).isEqualTo(2);
    assertThatThrownBy(() -> loop.submit(() -> loop.invokeAll(List.of(() -> 1))).get())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Async.gather");
  }

  @Test
  void scheduledWorkRunsOnceOrAgainAndAgainUntilItIsCancelled() throws Exception {
    assertThat(loop.schedule(() -> "once", 5, TimeUnit.MILLISECONDS).get()).isEqualTo("once");
    CountDownLatch rate = new CountDownLatch(3);
    ScheduledFuture<?> atRate =
        loop.scheduleAtFixedRate(rate::countDown, 1, 1, TimeUnit.MILLISECONDS);
    CountDownLatch delay = new CountDownLatch(3);
    ScheduledFuture<?> withDelay =
        loop.scheduleWithFixedDelay(delay::countDown, 1, 1, TimeUnit.MILLISECONDS);
    rate.await();
    delay.await();
    assertThat(atRate.cancel(false)).isTrue();
    assertThat(withDelay.cancel(false)).isTrue();
    ScheduledFuture<?> failing =
        loop.scheduleAtFixedRate(
            () -> {
              throw new IllegalStateException("x");
            },
            0,
            1,
            TimeUnit.MILLISECONDS);
    assertThatThrownBy(failing::get).hasRootCauseMessage("x");
    assertThatThrownBy(() -> loop.scheduleAtFixedRate(() -> {}, 0, 0, TimeUnit.SECONDS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void workScheduledBeyondTheEndOfTimeDoesNotRun() throws Exception {
    ScheduledFuture<?> never = loop.schedule(() -> {}, Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    loop.schedule(() -> {}, 1, TimeUnit.MILLISECONDS).get();
    assertThat(never.isDone()).isFalse();
    assertThat(never.getDelay(TimeUnit.DAYS)).isGreaterThan(365 * 200);
  }

  @Test
  void offloadedWorkRunsOffTheLoopAndItsCancelInterruptsIt() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    loop.createTask(
            () -> {
              assertThat(await(offload(() -> Thread.currentThread().getName())))
                  .startsWith("jn-offload");
              assertThatThrownBy(
                      () ->
                          await(
                              offload(
                                  () -> {
                                    throw new java.io.IOException("disk");
                                  })))
                  .isInstanceOf(java.io.IOException.class);
              LoopFuture<Void> blocking =
                  offload(
                      () -> {
                        started.countDown();
                        try {
                          new CountDownLatch(1).await();
                        } catch (InterruptedException expected) {
                          interrupted.countDown();
                        }
                      });
              await(offload(() -> started.await()));
              blocking.cancel();
              return null;
            })
        .get();
    interrupted.await();
  }

  @Test
  void closeCancelsTasksWaitsForTheirCleanupAndRefusesNewWork() {
    AtomicBoolean cleaned = new AtomicBoolean();
    CountDownLatch started = new CountDownLatch(1);
    Task<Void> task =
        loop.createTask(
            () -> {
              try {
                started.countDown();
                sleep(Duration.ofHours(1));
              } finally {
                sleep(Duration.ofMillis(20));
                await(runAsync(() -> sleep(Duration.ofMillis(1)))); // clean-up may start tasks
                cleaned.set(true);
              }
              return null;
            });
    assertThat(awaitUninterruptibly(started)).isTrue();
    loop.close();
    assertThat(cleaned).isTrue();
    assertThat(task.isCancelled()).isTrue();
    assertThat(loop.isClosed()).isTrue();
    assertThat(reports).isEmpty();
    assertThatThrownBy(() -> loop.createTask(() -> 1))
        .isInstanceOf(RejectedExecutionException.class)
        .hasMessageContaining("was closed")
        .hasMessageContaining("Async.getLoop()");
    assertThatThrownBy(() -> loop.callSoon(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
    loop.close();
  }

  private static boolean awaitUninterruptibly(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupt) {
      throw new AssertionError(interrupt);
    }
  }

  @Test
  void closeReportsAndAbandonsTasksThatIgnoreTheirCancellation() {
    CountDownLatch started = new CountDownLatch(1);
    Task<Void> stubborn =
        loop.createTask(
            "stubborn",
            () -> {
              while (true) {
                try {
                  started.countDown();
                  sleep(Duration.ofHours(1));
                } catch (CancellationException ignored) {
                  // wrong on purpose
                }
              }
            });
    awaitUninterruptibly(started);
    loop.close(Duration.ofMillis(50));
    assertThat(loop.isClosed()).isTrue();
    assertThat(stubborn.isCancelled()).isTrue();
    assertThat(reports.get(0).message())
        .contains("1 task(s) did not end within 50 ms")
        .contains("stubborn: sleeping");
  }

  @Test
  void closeReportsAStepThatDoesNotReturn() {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    loop.execute(
        () -> {
          started.countDown();
          awaitUninterruptibly(release);
        });
    awaitUninterruptibly(started);
    loop.close(Duration.ofMillis(50));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).message()).contains("a step does not return");
    assertThat(reports.get(0).error().getStackTrace())
        .anySatisfy(
            frame ->
                assertThat(frame.getMethodName()).contains("closeReportsAStepThatDoesNotReturn"));
    release.countDown();
  }

  @Test
  void closeOnTheLoopIsRefusedWithTheRemedy() {
    assertThatThrownBy(() -> loop.submit(() -> loop.close()).get())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shutdownNow()");
  }

  @Test
  void shutdownLetsTheWorkFinish() throws Exception {
    Task<String> task =
        loop.createTask(
            () -> {
              sleep(Duration.ofMillis(20));
              return "finished";
            });
    loop.shutdown();
    assertThat(loop.isShutdown()).isTrue();
    assertThatThrownBy(() -> loop.submit(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    assertThat(task.get()).isEqualTo("finished");
    assertThat(loop.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aPendingTimerIsCancelledByTheEndOfTheLoop() {
    ScheduledFuture<String> never = loop.schedule(() -> "never", 1, TimeUnit.HOURS);
    loop.close();
    assertThat(never.isCancelled()).isTrue();
  }

  @Test
  void theProcessLoopIsReplacedOnceItWasClosed() throws Exception {
    EventLoop first = getLoop();
    assertThat(getLoop()).isSameAs(first);
    first.close();
    EventLoop second = getLoop();
    assertThat(second).isNotSameAs(first);
    assertThat(second.isRunning()).isTrue();
    assertThat(runAsync(() -> getLoop() == second).get()).isTrue();
  }

  @Test
  void manyThreadsAskingForTheLoopGetTheSame() throws Exception {
    getLoop().close();
    List<CompletableFuture<EventLoop>> loops = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      loops.add(CompletableFuture.supplyAsync(Async::getLoop));
    }
    for (CompletableFuture<EventLoop> other : loops) {
      assertThat(other.get()).isSameAs(loops.get(0).get());
    }
  }

  @Test
  void anUnobservedFailureReachesTheSinkAfterItsGraceOnly() throws Exception {
    Task<Void> seen =
        loop.createTask(
            "seen",
            () -> {
              throw new IllegalStateException("seen");
            });
    assertThatThrownBy(seen::get).hasRootCauseMessage("seen");
    loop.createTask(
        "unseen",
        () -> {
          throw new IllegalStateException("unseen");
        });
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> !reports.isEmpty());
    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.taskName()).isEqualTo("unseen"));
  }

  @Test
  void anInterruptOnTheLoopsThreadIsNotACancellation() throws Exception {
    assertThat(
            loop.createTask(
                    () -> {
                      Thread.currentThread().interrupt();
                      sleep(Duration.ofMillis(5));
                      return "went on";
                    })
                .get())
        .isEqualTo("went on");
  }
}
