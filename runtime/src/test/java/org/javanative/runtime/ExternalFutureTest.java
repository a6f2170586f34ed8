package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createExternalFuture;
import static org.javanative.runtime.Async.rejectFuture;
import static org.javanative.runtime.Async.resolveFuture;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ExternalFutureTest extends OnEachCarrier {
  private final List<String> log = new ArrayList<>();

  /** Has a thread of its own end the work. */
  private LoopFuture<String> workOfAnotherThread(Runnable ending, LoopFuture<String> future) {
    Thread worker = new Thread(ending, "external");
    worker.setDaemon(true);
    worker.start();
    return future;
  }

  @Test
  void virtualTimeWaitsForItAsForOffloadedWork() throws Exception {
    loop.run(
        () -> {
          Task<Void> timer =
              runAsync(
                  () -> {
                    sleep(Duration.ofMillis(1));
                    log.add("timer");
                  });
          LoopFuture<String> future = createExternalFuture(() -> {});
          log.add(await(workOfAnotherThread(() -> resolveFuture(future, "answer"), future)));
          await(timer);
        });
    assertThat(log).containsExactly("answer", "timer");
  }

  @Test
  void itsFailureIsThrownAsItIs() {
    assertThatThrownBy(
            () ->
                loop.run(
                    () -> {
                      LoopFuture<String> future = createExternalFuture(() -> {});
                      IOException error = new IOException("cut off");
                      return await(workOfAnotherThread(() -> rejectFuture(future, error), future));
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("cut off");
  }

  @Test
  void cancellingTheTaskThatAwaitsItAbortsTheWorkOnce() throws Exception {
    Task<String> task = runAsync(() -> await(createExternalFuture(() -> log.add("aborted"))));
    loop.run(
        () -> {
          sleep(Duration.ZERO);
          task.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
          task.cancel();
        });
    assertThat(log).containsExactly("aborted");
  }

  @Test
  void afterItWasCancelledTimeGoesOn() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createExternalFuture(() -> {});
          assertThat(future.cancel()).isTrue();
          resolveFuture(future, "late");
          sleep(Duration.ofHours(1));
        });
    assertThat(loop.time()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatIsDoneIsNotAborted() {
    LoopFuture<String> future = createExternalFuture(() -> log.add("aborted"));
    resolveFuture(future, "done");
    assertThat(future.cancel()).isFalse();
    assertThat(log).isEmpty();
  }

  @Test
  void anAbortThatFailsIsReportedAndTheFutureIsStillCancelled() {
    LoopFuture<String> future =
        createExternalFuture(
            () -> {
              throw new IllegalStateException("cannot abort");
            });
    assertThat(future.cancel()).isTrue();
    assertThat(future.isCancelled()).isTrue();
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(report -> assertThat(report.error()).hasMessage("cannot abort"));
  }
}
