package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.getLoop;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestLoopTest extends OnEachCarrier {

  @Test
  void aMonthOfSleepTakesNoTime() throws Exception {
    loop.run(() -> sleep(Duration.ofDays(30)));
    assertThat(loop.time()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void isTheLoopOfItsThreadWhileItIsOpen() throws Exception {
    assertThat(getLoop()).isSameAs(loop.loop());
    try (TestLoop inner = TestLoop.create(carrier)) {
      assertThat(getLoop()).isSameAs(inner.loop());
    }
    assertThat(getLoop()).isSameAs(loop.loop());
  }

  @Test
  void tellsWhereTimersWereArmedThatAreStillToFire() {
    getLoop().callLater(Duration.ofSeconds(1), () -> {});
    getLoop().callLater(Duration.ofHours(1), () -> {});
    getLoop().callLater(Duration.ofHours(2), () -> {}).cancel();

    boolean idle = loop.runUntilIdle(Duration.ofMinutes(1));

    assertThat(idle).isFalse();
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(1));
    assertThat(loop.openTimers())
        .singleElement()
        .satisfies(
            site ->
                assertThat(site.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals(getClass().getName())));
    assertThat(loop.runUntilIdle(Duration.ofHours(1))).isTrue();
    assertThat(loop.openTimers()).isEmpty();
  }

  @Test
  void nothingRunsUnlessTheTestSaysSo() {
    List<String> log = new ArrayList<>();
    runAsync(
        () -> {
          log.add("first step");
          sleep(Duration.ofSeconds(10));
          log.add("second step");
        });
    assertThat(log).isEmpty();
    loop.runCurrent();
    assertThat(log).containsExactly("first step");
    loop.advanceBy(Duration.ofSeconds(9));
    assertThat(log).hasSize(1);
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(9));
    loop.runUntilIdle();
    assertThat(log).containsExactly("first step", "second step");
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void virtualTimeWaitsForOffloadedWork() throws Exception {
    String result =
        loop.run(
            () -> {
              Task<String> timer =
                  runAsync(
                      () -> {
                        sleep(Duration.ofMillis(1));
                        return "timer";
                      });
              LoopFuture<String> work = offload(() -> "work");
              return await(work) + " before " + await(timer);
            });
    assertThat(result).isEqualTo("work before timer");
  }

  @Test
  void aCoroutineThatWaitsForEverIsAFailureWithTheTasksInItsText() {
    assertThatThrownBy(() -> loop.run(() -> await(createFuture())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing is left that could wake it")
        .hasMessageContaining("awaiting future");
  }

  @Test
  void aTimerThatIsReArmedForEverIsAFailureNotAHang() {
    runAsync(
        () -> {
          while (true) {
            sleep(Duration.ofMillis(16));
          }
        });
    assertThatThrownBy(loop::runUntilIdle)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("does not come to rest");
  }

  @Test
  void closeFailsTheTestForErrorsThatNobodyTook() {
    TestLoop inner = TestLoop.shuffled(7, carrier);
    runAsync(
        () -> {
          throw new IllegalStateException("lost");
        });
    inner.runCurrent();
    assertThatThrownBy(inner::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 error(s) that nobody handled")
        .hasMessageContaining("lost")
        .hasMessageContaining("TestLoop seed 7;");
  }

  @Test
  void closeLetsTasksCleanUpInVirtualTime() {
    List<String> log = new ArrayList<>();
    TestLoop inner = TestLoop.create(carrier);
    runAsync(
        () -> {
          try {
            sleep(Duration.ofDays(1));
          } finally {
            sleep(Duration.ofHours(1));
            log.add("clean");
          }
        });
    inner.runCurrent();
    inner.close();
    assertThat(log).containsExactly("clean");
  }

  private List<Integer> wakeOrder(long seed) throws Exception {
    List<Integer> order = new ArrayList<>();
    try (TestLoop shuffled = TestLoop.shuffled(seed, carrier)) {
      shuffled.run(
          () -> {
            List<Task<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
              int number = i;
              tasks.add(
                  runAsync(
                      () -> {
                        sleep(Duration.ofSeconds(1));
                        order.add(number);
                      }));
            }
            await(Async.gather(tasks));
          });
    }
    return order;
  }

  @Test
  void aSeedShufflesEqualDeadlinesAndReplays() throws Exception {
    Set<List<Integer>> orders = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      List<Integer> order = wakeOrder(seed);
      assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5).isEqualTo(wakeOrder(seed));
      orders.add(order);
    }
    assertThat(orders).hasSizeGreaterThan(10);
  }

  @Test
  void promisedOrdersAreNotShuffled() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      List<Integer> order = new ArrayList<>();
      try (TestLoop shuffled = TestLoop.shuffled(seed, carrier)) {
        for (int i = 0; i < 6; i++) {
          int number = i;
          Async.callThreadsafe(() -> order.add(number));
        }
        shuffled.runCurrent();
      }
      assertThat(order).isSorted();
    }
  }

  @Test
  void theSeedIsInTheTextOfAFailure() {
    try (TestLoop shuffled = TestLoop.shuffled(42, carrier)) {
      assertThatThrownBy(
              () ->
                  shuffled.run(
                      () -> {
                        throw new IllegalStateException("x");
                      }))
          .satisfies(
              error ->
                  assertThat(error.getSuppressed()[0].getMessage())
                      .contains("TestLoop seed 42; TestLoop.shuffled(42L)"));
    }
  }
}
