package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/**
 * What differs inside the carriers must not differ outside: awaits below native frames, monitors,
 * deep stacks.
 */
class CarrierTest extends OnEachCarrier {

  @Test
  void eachJdkHasTheCarriersItShould() {
    int jdk = Runtime.version().feature();
    assertThat(Carrier.PLATFORM.obstacle()).isNull();
    if (jdk < 21) {
      assertThat(Carrier.CONT.obstacle()).contains("needs JDK 21");
      assertThat(Carrier.VIRTUAL.obstacle()).contains("needs JDK 21");
      assertThat(Carrier.choose().carrier()).isEqualTo(Carrier.PLATFORM);
    } else {
      assertThat(Carrier.CONT.obstacle()).isNull();
      assertThat(Carrier.VIRTUAL.obstacle()).isNull();
      assertThat(Carrier.choose().carrier()).isEqualTo(Carrier.CONT);
    }
    assertThat(Carrier.choose().availability()).containsOnlyKeys(Carrier.values());
  }

  @Test
  void theSystemPropertyOverridesTheChoice() {
    String former = System.getProperty("javanative.coroutines");
    try {
      System.setProperty("javanative.coroutines", "platform");
      assertThat(Carrier.choose().carrier()).isEqualTo(Carrier.PLATFORM);
      assertThat(Carrier.choose().reason()).contains("-Djavanative.coroutines");
      System.setProperty("javanative.coroutines", "threads");
      assertThatThrownBy(Carrier::choose)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Use auto, cont, virtual or platform");
    } finally {
      if (former == null) {
        System.clearProperty("javanative.coroutines");
      } else {
        System.setProperty("javanative.coroutines", former);
      }
    }
  }

  @Test
  void awaitInASynchronizedBlock() throws Exception {
    String result =
        loop.run(
            () -> {
              Object monitor = new Object();
              synchronized (monitor) {
                sleep(Duration.ofSeconds(1));
                return "through";
              }
            });
    assertThat(result).isEqualTo("through");
  }

  @Test
  void eightCoroutinesAwaitInSynchronizedBlocksAtOnce() throws Exception {
    loop.run(
        () -> {
          List<Task<Integer>> tasks = new ArrayList<>();
          for (int i = 0; i < 8; i++) {
            int number = i;
            tasks.add(
                runAsync(
                    () -> {
                      synchronized (new Object()) {
                        sleep(Duration.ofMillis(10L * (8 - number)));
                        sleep(Duration.ZERO);
                        return number;
                      }
                    }));
          }
          assertThat(await(Async.<Integer>gather(tasks))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        });
  }

  @Test
  void awaitInAStaticInitialiserWhileOthersGoOn() throws Exception {
    loop.run(
        () -> {
          List<String> log = new ArrayList<>();
          Task<Void> other =
              runAsync(
                  () -> {
                    for (int i = 0; i < 5; i++) {
                      sleep(Duration.ofMillis(300));
                      log.add("tick");
                    }
                  });
          NativeFrame.below(
              () -> {
                sleep(Duration.ofSeconds(1));
                sleep(Duration.ofSeconds(1));
                log.add("initialised");
              });
          await(other);
          assertThat(log).containsExactly("tick", "tick", "tick", "tick", "tick", "initialised");
        });
  }

  /**
   * On VIRTUAL only one: each pinned await holds one of the VM's few carrier threads, as the guide
   * says.
   */
  @Test
  void pinnedCoroutinesThatEndInAnyOrderDoNotDisturbEachOther() throws Exception {
    for (long seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      loop.run(
          () -> {
            List<Task<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
              int number = i;
              int millis = 1 + random.nextInt(50);
              boolean pinned = carrier == Carrier.VIRTUAL ? number == 0 : random.nextBoolean();
              Runnable body =
                  () -> {
                    sleep(Duration.ofMillis(millis));
                    sleep(Duration.ZERO);
                    sleep(Duration.ofMillis(millis));
                  };
              tasks.add(
                  runAsync(
                      () -> {
                        if (pinned) {
                          NativeFrame.below(body);
                        } else {
                          body.run();
                        }
                        sleep(Duration.ofMillis(1)); // unpinned again
                        return number;
                      }));
            }
            assertThat(await(Async.<Integer>gather(tasks)))
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
          });
    }
  }

  @Test
  void aPinnedCoroutineCanBeCancelledAndCleansUp() throws Exception {
    loop.run(
        () -> {
          List<String> log = new ArrayList<>();
          Task<Void> task =
              runAsync(
                  () ->
                      NativeFrame.below(
                          () -> {
                            try {
                              sleep(Duration.ofHours(1));
                            } finally {
                              sleep(Duration.ofSeconds(1));
                              log.add("clean");
                            }
                          }));
          sleep(Duration.ofSeconds(1));
          task.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          assertThat(log).containsExactly("clean");
        });
  }

  @Test
  void debugModeReportsAPinnedAwaitOncePerSite() throws Exception {
    loop.loop().setDebug(true);
    loop.run(
        () -> {
          for (int i = 0; i < 3; i++) {
            NativeFrame.below(() -> sleep(Duration.ofSeconds(1)));
          }
        });
    loop.loop().setDebug(false);
    List<ErrorReport> reports = loop.takeErrors();
    if (carrier == Carrier.CONT) {
      assertThat(reports)
          .filteredOn(report -> report.message().contains("is pinned to its thread"))
          .hasSize(1);
    } else {
      assertThat(reports).noneMatch(report -> report.message().contains("is pinned"));
    }
  }

  @Test
  void awaitFarDownTheStack() throws Exception {
    int depth = carrier == Carrier.PLATFORM ? 2_000 : 5_000;
    int frames = loop.run(() -> awaitBelow(depth));
    assertThat(frames).isEqualTo(depth);
  }

  private static int awaitBelow(int depth) {
    if (depth == 0) {
      sleep(Duration.ofSeconds(1));
      return 0;
    }
    return awaitBelow(depth - 1) + 1;
  }

  @Test
  void manyCoroutinesSuspendedAtOnce() throws Exception {
    int count = carrier == Carrier.PLATFORM ? 300 : 20_000;
    loop.run(
        () -> {
          int[] awake = {0};
          List<Task<Void>> tasks = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            tasks.add(
                runAsync(
                    () -> {
                      sleep(Duration.ofSeconds(1));
                      awake[0]++;
                    }));
          }
          await(gather(tasks));
          assertThat(awake[0]).isEqualTo(count);
        });
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aStackOverflowFailsTheTaskAndLeavesTheLoopAlive() throws Exception {
    loop.run(
        () -> {
          Task<Integer> endless = runAsync(() -> endless(0));
          assertThatThrownBy(() -> await(endless)).isInstanceOf(StackOverflowError.class);
          assertThat(await(runAsync(() -> "alive"))).isEqualTo("alive");
        });
  }

  @SuppressWarnings("InfiniteRecursion") // the point
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }
}
