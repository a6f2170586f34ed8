package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.currentTask;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.shield;
import static org.javanative.runtime.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TaskCancellationTest extends OnEachCarrier {
  private static final Duration LONG = Duration.ofHours(1);

  private final List<String> log = new ArrayList<>();

  @Test
  void aTaskCancelledBeforeItsFirstStepNeverRuns() throws Exception {
    loop.run(
        () -> {
          Task<Boolean> task = runAsync(() -> log.add("ran"));
          assertThat(task.cancel()).isTrue();
          sleep(Duration.ZERO);
          assertThat(task.isCancelled()).isTrue();
        });
    assertThat(log).isEmpty();
  }

  @Test
  void cancellationIsDeliveredAtTheAwaitAndRunsFinallyBlocksThatAwait() throws Exception {
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    try {
                      sleep(LONG);
                      log.add("not reached");
                    } finally {
                      log.add("cleaning");
                      sleep(Duration.ofSeconds(3));
                      log.add("clean");
                    }
                  });
          sleep(Duration.ofSeconds(1));
          task.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          assertThat(task.isCancelled()).isTrue();
        });
    assertThat(log).containsExactly("cleaning", "clean");
    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aSwallowedCancellationLetsTheTaskFinish() throws Exception {
    String result =
        loop.run(
            () -> {
              Task<String> task =
                  runAsync(
                      () -> {
                        try {
                          sleep(LONG);
                        } catch (CancellationException swallowed) {
                          log.add("swallowed");
                        }
                        sleep(Duration.ofSeconds(1));
                        return "went on";
                      });
              sleep(Duration.ZERO);
              task.cancel();
              String value = await(task);
              assertThat(task.isCancelled()).isFalse();
              assertThat(task.cancelling()).isEqualTo(1);
              return value;
            });
    assertThat(result).isEqualTo("went on");
    assertThat(log).containsExactly("swallowed");
  }

  @Test
  void anotherErrorReplacesTheCancellation() throws Exception {
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    try {
                      sleep(LONG);
                    } catch (CancellationException cancelled) {
                      throw new IllegalStateException("while cleaning up", cancelled);
                    }
                  });
          sleep(Duration.ZERO);
          task.cancel();
          assertThatThrownBy(() -> await(task))
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("while cleaning up");
          assertThat(task.isCancelled()).isFalse();
        });
  }

  @Test
  void aTaskThatCancelsItselfGoesOnToItsNextAwait() throws Exception {
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    currentTask().cancel();
                    log.add("after cancel");
                    sleep(LONG);
                    log.add("not reached");
                  });
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
    assertThat(log).containsExactly("after cancel");
    assertThat(loop.time()).isZero();
  }

  @Test
  void aTaskThatCancelsItselfInItsLastStepIsCancelled() throws Exception {
    loop.run(
        () -> {
          Task<String> task =
              runAsync(
                  () -> {
                    currentTask().cancel();
                    return "lost";
                  });
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          assertThat(task.isCancelled()).isTrue();
        });
  }

  @Test
  void awaitingADoneFutureDoesNotDeliverAPendingCancellation() throws Exception {
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    LoopFuture<String> done = createFuture();
                    done.setResult("here");
                    currentTask().cancel();
                    log.add(await(done));
                    sleep(Duration.ZERO);
                    log.add("not reached");
                  });
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
    assertThat(log).containsExactly("here");
  }

  @Test
  void cancellingATaskCancelsTheFutureItAwaits() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          Task<String> task = runAsync(() -> await(future));
          sleep(Duration.ZERO);
          task.cancel();
          assertThat(future.isCancelled()).isTrue();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void cancellingTheAwaitedFutureCancelsTheTask() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          Task<String> task = runAsync(() -> await(future));
          sleep(Duration.ZERO);
          future.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          assertThat(task.isCancelled()).isTrue();
          assertThat(task.cancelling()).isZero();
        });
  }

  @Test
  void cancellationPassesThroughAChainOfAwaitedTasksFromTheInnermost() throws Exception {
    loop.run(
        () -> {
          Task<Void> inner = runAsync(() -> logged("inner", () -> sleep(LONG)));
          Task<Void> middle = runAsync(() -> logged("middle", () -> await(inner)));
          Task<Void> outer = runAsync(() -> logged("outer", () -> await(middle)));
          sleep(Duration.ofSeconds(1));
          outer.cancel();
          assertThatThrownBy(() -> await(outer)).isInstanceOf(CancellationException.class);
          assertThat(inner.isCancelled() && middle.isCancelled() && outer.isCancelled()).isTrue();
        });
    assertThat(log).containsExactly("inner", "middle", "outer");
  }

  private void logged(String name, CoroutineAction body) throws Exception {
    try {
      body.run();
    } finally {
      log.add(name);
    }
  }

  @Test
  void aChainOfTenThousandTasksIsCancelledWithoutDeepRecursion() throws Exception {
    int length = carrier == Carrier.PLATFORM ? 300 : 10_000;
    loop.run(
        () -> {
          Task<Void> last = runAsync(() -> sleep(LONG));
          Task<Void> innermost = last;
          for (int i = 0; i < length; i++) {
            Task<Void> next = last;
            last = runAsync(() -> await(next));
          }
          sleep(Duration.ofSeconds(1));
          Task<Void> outermost = last;
          outermost.cancel();
          assertThatThrownBy(() -> await(outermost)).isInstanceOf(CancellationException.class);
          assertThat(innermost.isCancelled()).isTrue();
        });
  }

  @Test
  void aTaskWhoseResultIsThereIsStillCancelledBeforeItRunsAgain() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          Task<String> task = runAsync(() -> await(future));
          sleep(Duration.ZERO);
          future.setResult("too late");
          assertThat(task.cancel()).isTrue();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
  }

  @Test
  void cancelOnADoneTaskSaysFalse() throws Exception {
    loop.run(
        () -> {
          Task<String> task = runAsync(() -> "done");
          await(task);
          assertThat(task.cancel()).isFalse();
          assertThat(task.isCancelled()).isFalse();
        });
  }

  @Test
  void eachRequestIsCountedAndCanBeTakenBack() throws Exception {
    loop.run(
        () -> {
          Task<?> me = currentTask();
          me.cancel();
          me.cancel();
          assertThat(me.cancelling()).isEqualTo(2);
          assertThat(me.uncancel()).isEqualTo(1);
          assertThat(me.uncancel()).isZero();
          assertThat(me.uncancel()).isZero();
          sleep(Duration.ZERO); // nothing is left to be delivered
        });
  }

  @Test
  void anAwaitThatIsCancelledWaitsForAnInnerTaskThatTakesItsTime() throws Exception {
    loop.run(
        () -> {
          Task<String> inner =
              runAsync(
                  () -> {
                    try {
                      sleep(LONG);
                    } catch (CancellationException swallowed) {
                      sleep(Duration.ofSeconds(5));
                    }
                    return "inner's own result";
                  });
          Task<String> outer = runAsync(() -> await(inner));
          sleep(Duration.ZERO);
          outer.cancel();
          assertThat(await(outer)).isEqualTo("inner's own result");
          assertThat(loop.time()).isEqualTo(Duration.ofSeconds(5));
        });
  }

  @Test
  void aShieldKeepsCancellationFromTheInnerTask() throws Exception {
    loop.run(
        () -> {
          Task<String> inner =
              runAsync(
                  () -> {
                    sleep(Duration.ofSeconds(1));
                    return "kept";
                  });
          Task<String> outer = runAsync(() -> await(shield(inner)));
          sleep(Duration.ZERO);
          outer.cancel();
          assertThatThrownBy(() -> await(outer)).isInstanceOf(CancellationException.class);
          assertThat(await(inner)).isEqualTo("kept");
        });
  }

  @Test
  void theMessageOfACancellationNamesTheTask() throws Exception {
    loop.run(
        () -> {
          Task<String> task =
              runAsync(
                  () -> {
                    try {
                      sleep(LONG);
                      return "";
                    } catch (CancellationException cancellation) {
                      return cancellation.getMessage();
                    }
                  });
          task.named("export");
          sleep(Duration.ZERO);
          task.cancel();
          assertThat(await(task)).isEqualTo("The task 'export' was cancelled.");
        });
  }

  @Test
  void aCancelFromAnotherThreadReachesASleepingTask() throws Exception {
    try (EventLoop real = EventLoop.create(carrier)) {
      Task<Void> task =
          real.createTask(
              "sleeper",
              () -> {
                sleep(LONG);
                return null;
              });
      assertThat(task.cancel()).isTrue();
      assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
    }
  }
}
