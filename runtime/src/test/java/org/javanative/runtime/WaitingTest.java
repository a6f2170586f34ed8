package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.asCompleted;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.awaitAll;
import static org.javanative.runtime.Async.awaitFirst;
import static org.javanative.runtime.Async.awaitFirstFailure;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.gatherOutcomes;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.shield;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** gather, awaitAll and its kin, asCompleted, shield. */
class WaitingTest extends OnEachCarrier {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofHours(1);

  private static Task<String> after(int seconds, String value) {
    return runAsync(
        () -> {
          sleep(Duration.ofSeconds(seconds));
          return value;
        });
  }

  private static Task<String> failingAfter(int seconds, String message) {
    return runAsync(
        () -> {
          sleep(Duration.ofSeconds(seconds));
          throw new IOException(message);
        });
  }

  @Test
  void gatherGivesTheValuesInTheOrderGiven() throws Exception {
    List<String> values =
        loop.run(() -> await(gather(after(2, "a"), after(1, "b"), after(3, "c"))));
    assertThat(values).containsExactly("a", "b", "c");
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void gatherOfNothingIsDoneAtOnce() throws Exception {
    assertThat(gather(List.<LoopFuture<String>>of()).resultNow()).isEmpty();
  }

  @Test
  void theSameFutureMayBeGatheredTwice() throws Exception {
    loop.run(
        () -> {
          Task<String> task = after(1, "x");
          assertThat(await(gather(task, task))).containsExactly("x", "x");
        });
  }

  @Test
  void theFirstFailureOfAGatherLeavesTheOthersRunning() throws Exception {
    loop.run(
        () -> {
          Task<String> other = after(5, "still here");
          Task<String> later = failingAfter(2, "second");
          assertThatThrownBy(() -> await(gather(other, failingAfter(1, "first"), later)))
              .isInstanceOf(IOException.class)
              .hasMessage("first");
          assertThat(loop.time()).isEqualTo(SECOND);
          assertThat(await(other)).isEqualTo("still here");
        });
  }

  @Test
  void gatherOutcomesCollectsValuesFailuresAndCancellations() throws Exception {
    loop.run(
        () -> {
          Task<String> cancelled = after(9, "never");
          LoopFuture<List<Outcome<String>>> all =
              gatherOutcomes(List.of(after(1, "a"), failingAfter(2, "b failed"), cancelled));
          sleep(Duration.ZERO);
          cancelled.cancel();
          List<Outcome<String>> outcomes = await(all);
          assertThat(outcomes.get(0)).isEqualTo(new Outcome.Success<>("a"));
          assertThat(outcomes.get(1))
              .isInstanceOfSatisfying(
                  Outcome.Failed.class,
                  failed -> assertThat(failed.error()).hasMessage("b failed"));
          assertThat(outcomes.get(2)).isEqualTo(new Outcome.Cancelled<String>());
        });
  }

  @Test
  void cancellingAGatherCancelsItsPartsAndWaitsForThem() throws Exception {
    loop.run(
        () -> {
          List<String> log = new ArrayList<>();
          Task<Void> slow =
              runAsync(
                  () -> {
                    try {
                      sleep(LONG);
                    } finally {
                      sleep(SECOND);
                      log.add("clean");
                    }
                  });
          Task<?> outer = runAsync(() -> await(gather(slow, slow)));
          sleep(Duration.ZERO);
          sleep(Duration.ZERO);
          outer.cancel();
          assertThatThrownBy(() -> await(outer)).isInstanceOf(CancellationException.class);
          assertThat(log).containsExactly("clean");
        });
  }

  @Test
  void aCancelledPartCancelsTheGather() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> part = createFuture();
          LoopFuture<List<String>> all = gather(part, after(1, "x"));
          part.cancel();
          assertThatThrownBy(() -> await(all)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void awaitAllPartsDoneFromPendingAtTheTimeoutAndCancelsNothing() throws Exception {
    loop.run(
        () -> {
          Task<String> quick = after(1, "quick");
          Task<String> failed = failingAfter(2, "x");
          Task<String> slow = after(9, "slow");
          Waited<Task<String>> waited =
              awaitAll(List.of(quick, failed, slow), Duration.ofSeconds(5));
          assertThat(waited.done()).containsExactly(quick, failed);
          assertThat(waited.pending()).containsExactly(slow);
          assertThat(failed.exceptionNow()).hasMessage("x");
          assertThat(awaitAll(List.of(slow)).pending()).isEmpty();
          assertThat(slow.resultNow()).isEqualTo("slow");
        });
  }

  @Test
  void awaitFirstReturnsAtTheFirstEvenWhenThatFails() throws Exception {
    loop.run(
        () -> {
          Task<String> failed = failingAfter(1, "x");
          Task<String> slow = after(9, "slow");
          assertThat(awaitFirst(List.of(slow, failed)).done()).containsExactly(failed);
          assertThat(failed.exceptionNow()).hasMessage("x");
          assertThat(loop.time()).isEqualTo(SECOND);
          assertThat(awaitFirst(List.of(slow, failed)).done()).containsExactly(failed);
          assertThat(loop.time()).isEqualTo(SECOND);
        });
  }

  @Test
  void awaitFirstFailurePassesOverValuesAndCancellations() throws Exception {
    loop.run(
        () -> {
          Task<String> cancelled = after(9, "never");
          Task<String> failed = failingAfter(3, "x");
          Task<String> slow = after(9, "slow");
          Async.getLoop().callLater(SECOND, cancelled::cancel);
          Waited<Task<String>> waited =
              awaitFirstFailure(List.of(after(1, "quick"), cancelled, failed, slow));
          assertThat(loop.time()).isEqualTo(Duration.ofSeconds(3));
          assertThat(waited.pending()).containsExactly(slow);
          assertThat(failed.exceptionNow()).hasMessage("x");
        });
  }

  @Test
  void aWaitThatIsCancelledCancelsNothing() throws Exception {
    loop.run(
        () -> {
          Task<String> slow = after(5, "slow");
          Task<?> waiting = runAsync(() -> awaitAll(List.of(slow)));
          sleep(SECOND);
          waiting.cancel();
          assertThatThrownBy(() -> await(waiting)).isInstanceOf(CancellationException.class);
          assertThat(await(slow)).isEqualTo("slow");
        });
  }

  @Test
  void waitingForNothingIsAnError() throws Exception {
    loop.run(
        () ->
            assertThatThrownBy(() -> awaitAll(List.<Task<String>>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing to wait for"));
  }

  @Test
  void waitingAgainAndAgainForTheSameFutureLeavesNoWaitersBehind() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> never = createFuture();
          for (int i = 0; i < 1_000; i++) {
            LoopFuture<String> quick = createFuture();
            Async.resolveFuture(quick, "x");
            Waited<LoopFuture<String>> unused = awaitFirst(List.of(never, after(1, "y")));
          }
          assertThat(never.waiterCount()).isZero();
        });
  }

  @Test
  void asCompletedGivesTheFuturesInTheOrderInWhichTheyEnd() throws Exception {
    loop.run(
        () -> {
          List<String> ends = new ArrayList<>();
          for (Task<String> task :
              asCompleted(List.of(after(3, "c"), after(1, "a"), after(2, "b")))) {
            ends.add(task.resultNow() + "@" + loop.time().toSeconds());
          }
          assertThat(ends).containsExactly("a@1", "b@2", "c@3");
          var iterator = asCompleted(List.of(after(1, "x"))).iterator();
          iterator.next();
          assertThat(iterator.hasNext()).isFalse();
          assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        });
  }

  @Test
  void aShieldHasTheOutcomeOfItsInnerFuture() throws Exception {
    loop.run(
        () -> {
          assertThat(await(shield(after(1, "x")))).isEqualTo("x");
          assertThatThrownBy(() -> await(shield(failingAfter(1, "y")))).hasMessage("y");
          Task<String> done = after(1, "z");
          await(done);
          assertThat(shield(done)).isSameAs(done);
          LoopFuture<String> inner = createFuture();
          LoopFuture<String> outer = shield(inner);
          inner.cancel();
          assertThatThrownBy(() -> await(outer)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void aFailureBehindACancelledShieldIsReported() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> outer = shield(failingAfter(1, "unseen"));
          outer.cancel();
          sleep(Duration.ofSeconds(2));
        });
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(report -> assertThat(report.error()).hasMessage("unseen"));
  }
}
