package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Load on every carrier: nothing is lost, nothing leaks, nothing hangs. Bounded; run by {@code jn
 * stress}.
 */
@Tag("stress")
@ParameterizedClass(name = "{0}")
@MethodSource("org.javanative.runtime.OnEachCarrier#carriers")
@Timeout(180)
class RuntimeStressTest {
  @Parameter Carrier carrier;

  private EventLoop loop;
  private final List<ErrorReport> reports = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void open() {
    loop = EventLoop.create(carrier);
    loop.setErrorSink(reports::add);
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(loop.dump().count()).isZero();
    loop.close();
    assertThat(loop.isClosed()).isTrue();
    assertThat(reports).isEmpty();
  }

  private int suspended(int many) {
    return carrier == Carrier.PLATFORM ? Math.min(many, 500) : many;
  }

  @Test
  void eightMillionPostsFromFourThreadsAllRunAndKeepEachThreadsOrder() throws Exception {
    int perThread = 2_000_000;
    long[] last = new long[4];
    AtomicLong disorder = new AtomicLong();
    AtomicLong ran = new AtomicLong();
    CountDownLatch done = new CountDownLatch(4);
    for (int t = 0; t < 4; t++) {
      int thread = t;
      new Thread(
              () -> {
                for (int i = 1; i <= perThread; i++) {
                  int number = i;
                  loop.execute(
                      () -> {
                        ran.setPlain(ran.getPlain() + 1);
                        if (last[thread] != number - 1) {
                          disorder.incrementAndGet();
                        }
                        last[thread] = number;
                      });
                }
                loop.execute(done::countDown);
              })
          .start();
    }
    assertThat(done.await(150, TimeUnit.SECONDS)).isTrue();
    assertThat(ran.get()).isEqualTo(4L * perThread);
    assertThat(disorder).hasValue(0);
  }

  @Test
  void resolvesFromOtherThreadsRacingCancelsAlwaysEndTheTask() throws Exception {
    int rounds = carrier == Carrier.CONT ? 200_000 : 20_000;
    int completed = 0;
    int cancelled = 0;
    for (int batch = 0; batch < rounds / 200; batch++) {
      List<LoopFuture<Integer>> futures = new ArrayList<>();
      List<Task<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        LoopFuture<Integer> future = loop.createFuture();
        futures.add(future);
        tasks.add(loop.createTask(() -> await(future)));
      }
      Thread resolver = new Thread(() -> futures.forEach(future -> Async.resolveFuture(future, 1)));
      Thread canceller = new Thread(() -> tasks.forEach(Task::cancel));
      resolver.start();
      canceller.start();
      for (Task<Integer> task : tasks) {
        try {
          assertThat(task.get(60, TimeUnit.SECONDS)).isEqualTo(1);
          completed++;
        } catch (CancellationException expected) {
          cancelled++;
        }
      }
      resolver.join();
      canceller.join();
    }
    assertThat(completed + cancelled).isEqualTo(rounds);
  }

  @Test
  void aHundredThousandCoroutinesCancelledAtOnceAllCleanUp() throws Exception {
    int count = suspended(100_000);
    AtomicLong cleaned = new AtomicLong();
    loop.createTask(
            () -> {
              List<Task<Void>> tasks = new ArrayList<>();
              for (int i = 0; i < count; i++) {
                tasks.add(
                    runAsync(
                        () -> {
                          try {
                            sleep(Duration.ofHours(1));
                          } finally {
                            sleep(Duration.ofMillis(1));
                            cleaned.incrementAndGet();
                          }
                        }));
              }
              sleep(Duration.ofMillis(10));
              tasks.forEach(Task::cancel);
              Waited<Task<Void>> all = Async.awaitAll(tasks);
              assertThat(all.done()).allMatch(Task::isCancelled);
              return null;
            })
        .get(150, TimeUnit.SECONDS);
    assertThat(cleaned).hasValue(count);
  }

  /**
   * On VIRTUAL one pinned at a time: each holds one of the VM's few carrier threads, as the guide
   * says.
   */
  @Test
  void pinnedAndOrdinaryCoroutinesMixedUnderLoadAllFinish() throws Exception {
    int count = suspended(4_000);
    AtomicLong finished = new AtomicLong();
    loop.createTask(
            () -> {
              List<Task<Void>> tasks = new ArrayList<>();
              AsyncSemaphore atOnce = AsyncSemaphore.of(64);
              AsyncSemaphore pinnedAtOnce = AsyncSemaphore.of(carrier == Carrier.VIRTUAL ? 1 : 64);
              for (int i = 0; i < count; i++) {
                boolean pinned = i % 4 == 0;
                tasks.add(
                    runAsync(
                        () ->
                            atOnce.withPermit(
                                () -> {
                                  for (int step = 0; step < 5; step++) {
                                    Runnable body =
                                        () ->
                                            sleep(
                                                Duration.ofNanos(
                                                    ThreadLocalRandom.current().nextInt(200_000)));
                                    if (pinned) {
                                      pinnedAtOnce.withPermit(() -> NativeFrame.below(body));
                                    } else {
                                      body.run();
                                    }
                                  }
                                  finished.incrementAndGet();
                                })));
              }
              await(Async.gather(tasks));
              return null;
            })
        .get(150, TimeUnit.SECONDS);
    assertThat(finished).hasValue(count);
  }

  @Test
  void spawningAndFinishingForAWhileLeavesNoMemoryBehind() throws Exception {
    long before = usedAfterGc();
    for (int round = 0; round < 20; round++) {
      loop.createTask(
              () -> {
                for (int i = 0; i < 100_000; i++) {
                  Task<Integer> unused = runAsync(() -> 1);
                  if (i % 1_000 == 0) {
                    sleep(Duration.ZERO);
                  }
                }
                return null;
              })
          .get();
    }
    loop.submit(() -> null).get();
    assertThat(usedAfterGc() - before).isLessThan(20_000_000L);
  }

  private static long usedAfterGc() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @Test
  void loopsOpenedAndClosedUnderLoadLeaveNoThreadBehind() throws Exception {
    for (int i = 0; i < 300; i++) {
      EventLoop shortLived = EventLoop.create(carrier);
      for (int t = 0; t < 20; t++) {
        Task<Void> unused =
            shortLived.createTask(
                () -> {
                  sleep(Duration.ofHours(1));
                  return null;
                });
      }
      shortLived.close(Duration.ofSeconds(20));
      assertThat(shortLived.isClosed()).isTrue();
    }
    org.awaitility.Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("jn-loop"))
                        .count()
                    < 80);
  }
}
