package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.rejectFuture;
import static org.javanative.runtime.Async.resolveFuture;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LoopFutureTest extends OnEachCarrier {
  private final List<String> log = new ArrayList<>();

  @Test
  void settingTwiceIsAnErrorThatNamesTheRemedy() {
    LoopFuture<String> future = createFuture();
    future.setResult("once");
    assertThatThrownBy(() -> future.setResult("twice"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("done already: future (done)")
        .hasMessageContaining("resolveFuture");
    assertThatThrownBy(() -> future.setException(new IOException()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("rejectFuture");
    assertThat(future.resultNow()).isEqualTo("once");
  }

  @Test
  void resolvingAndRejectingADoneFutureDoesNothing() {
    LoopFuture<String> future = createFuture();
    resolveFuture(future, "first");
    resolveFuture(future, "second");
    rejectFuture(future, new IOException("third"));
    assertThat(future.resultNow()).isEqualTo("first");

    LoopFuture<String> cancelled = createFuture();
    cancelled.cancel();
    resolveFuture(cancelled, "late");
    assertThat(cancelled.isCancelled()).isTrue();
  }

  @Test
  void callbacksRunLaterAndInTheOrderOfRegistration() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          future.onDone(done -> log.add("a"));
          future.onDone(done -> log.add("b"));
          future.onDone(done -> log.add("c"));
          future.setResult("x");
          log.add("after setResult");
          sleep(Duration.ZERO);
          future.onDone(done -> log.add("late " + done.resultNow()));
          log.add("after onDone");
          sleep(Duration.ZERO);
        });
    assertThat(log).containsExactly("after setResult", "a", "b", "c", "after onDone", "late x");
  }

  @Test
  void mappingGivesWhatTheFunctionMakesOfTheValue() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          LoopFuture<Integer> length = future.map(String::length);
          future.setResult("four");
          assertThat(length.isDone()).isFalse();
          assertThat(await(length)).isEqualTo(4);
        });
  }

  @Test
  void anErrorIsThatOfTheMappedFutureToo() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> failing = createFuture();
          LoopFuture<Integer> length = failing.map(String::length);
          failing.setException(new IOException("broken"));
          assertThatThrownBy(() -> await(length)).hasMessage("broken");

          LoopFuture<String> fine = createFuture();
          LoopFuture<Integer> number = fine.map(Integer::valueOf);
          fine.setResult("seven");
          assertThatThrownBy(() -> await(number)).isInstanceOf(NumberFormatException.class);
        });
  }

  @Test
  void cancellationGoesBothWaysThroughAMapping() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> source = createFuture();
          LoopFuture<Integer> mapped = source.map(String::length);
          mapped.cancel();
          sleep(Duration.ZERO);
          assertThat(source.isCancelled()).isTrue();

          LoopFuture<String> other = createFuture();
          LoopFuture<Integer> follows = other.map(String::length);
          other.cancel();
          sleep(Duration.ZERO);
          assertThat(follows.isCancelled()).isTrue();
        });
  }

  @Test
  void aCallbackThatWasTakenBackDoesNotRun() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          Handle first = future.onDone(done -> log.add("first"));
          future.onDone(done -> log.add("second"));
          Handle third = future.onDone(done -> log.add("third"));
          first.cancel();
          third.cancel();
          future.setResult("x");
          sleep(Duration.ZERO);
        });
    assertThat(log).containsExactly("second");
  }

  @Test
  void aFailingCallbackIsReportedAndDoesNotStopTheOthers() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          future.onDone(
              done -> {
                throw new IllegalStateException("in callback");
              });
          future.onDone(done -> log.add("second"));
          future.setResult("x");
          sleep(Duration.ZERO);
        });
    assertThat(log).containsExactly("second");
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(report -> assertThat(report.error()).hasMessage("in callback"));
  }

  @Test
  void awaitRethrowsTheOriginalErrorCheckedOrNot() throws Exception {
    IOException original = new IOException("disk");
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          rejectFuture(future, original);
          assertThatThrownBy(() -> await(future)).isSameAs(original);
          CompletableFuture<String> stage = new CompletableFuture<>();
          stage.completeExceptionally(new CompletionException(original));
          assertThatThrownBy(() -> await(stage)).isSameAs(original);
        });
  }

  @Test
  void nullIsAValue() throws Exception {
    String result =
        loop.run(
            () -> {
              LoopFuture<String> future = createFuture();
              future.setResult(null);
              assertThat(future.isDone()).isTrue();
              return await(future);
            });
    assertThat(result).isNull();
  }

  @Test
  void aTaskCanBeTheValueOfAFuture() throws Exception {
    loop.run(
        () -> {
          LoopFuture<Task<String>> future = createFuture();
          Task<String> value = runAsync(() -> "inner");
          assertThat(future.isDone()).isFalse();
          future.setResult(value);
          assertThat(await(future)).isSameAs(value);
          assertThat(await(value)).isEqualTo("inner");
        });
  }

  @Test
  void getOnAPlainThreadWrapsTheErrorAndTimesOut() throws Exception {
    try (EventLoop real = EventLoop.create(carrier)) {
      LoopFuture<String> failed = real.createFuture();
      IOException original = new IOException("disk");
      failed.setException(original);
      assertThatThrownBy(failed::get).isInstanceOf(ExecutionException.class).hasCause(original);

      LoopFuture<String> pending = real.createFuture();
      assertThatThrownBy(() -> pending.get(5, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class)
          .hasMessageContaining("Not done after 5 milliseconds: future (pending)");
      assertThat(pending.isDone()).isFalse();

      Task<String> slow =
          real.createTask(
              () -> {
                sleep(Duration.ofMillis(20));
                return "hi";
              });
      assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("hi");
    }
  }

  @Test
  void getOnTheLoopThrowsWithTheRemedyInsteadOfBlocking() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> future = createFuture();
          assertThatThrownBy(future::get)
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("would block it")
              .hasMessageContaining("Async.await(future)");
          future.setResult("now it is here");
          assertThat(future.get()).isEqualTo("now it is here");
        });
  }

  @Test
  void getOnAPendingFutureOfAnIdleTestLoopThrowsInsteadOfHanging() {
    LoopFuture<String> future = createFuture();
    assertThatThrownBy(future::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("get() would wait for ever");
  }

  @Test
  void aTaskCannotBeSettledFromOutside() throws Exception {
    loop.run(
        () -> {
          Task<String> task = runAsync(() -> "own");
          assertThatThrownBy(() -> resolveFuture(task, "foreign"))
              .isInstanceOf(UnsupportedOperationException.class)
              .hasMessageContaining("what its body returns or throws");
          assertThat(await(task)).isEqualTo("own");
        });
  }

  @Test
  void toCompletableFutureCarriesTheOutcomeAndPassesCancellationBack() throws Exception {
    loop.run(
        () -> {
          LoopFuture<String> value = createFuture();
          CompletableFuture<String> bridge = value.toCompletableFuture();
          value.setResult("x");
          assertThat(await(bridge)).isEqualTo("x");

          LoopFuture<String> failing = createFuture();
          CompletableFuture<String> failed = failing.toCompletableFuture();
          failing.setException(new IOException("disk"));
          assertThatThrownBy(() -> await(failed))
              .isInstanceOf(IOException.class)
              .hasMessage("disk");

          LoopFuture<String> cancelled = createFuture();
          cancelled.toCompletableFuture().cancel(true);
          assertThat(cancelled.isCancelled()).isTrue();

          LoopFuture<String> other = createFuture();
          CompletableFuture<String> otherBridge = other.toCompletableFuture();
          other.cancel();
          sleep(Duration.ZERO);
          assertThat(otherBridge.isCancelled()).isTrue();
        });
  }

  @Test
  void cancellingAnAwaitOfAStageCancelsTheStage() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    loop.run(
        () -> {
          Task<String> task = runAsync(stage);
          sleep(Duration.ZERO);
          task.cancel();
          assertThatThrownBy(() -> await(task)).isInstanceOf(CancellationException.class);
        });
    assertThat(stage.isCancelled()).isTrue();
  }

  @Test
  void aFailureThatNobodyLooksAtIsReportedWithNameAndCreationSite() throws Exception {
    loop.run(
        () -> {
          runAsync(
                  () -> {
                    throw new IOException("nobody cares");
                  })
              .named("forgotten");
          sleep(Duration.ZERO);
        });
    List<ErrorReport> reports = loop.takeErrors();
    assertThat(reports).hasSize(1);
    ErrorReport report = reports.get(0);
    assertThat(report.message()).contains("The task 'forgotten' failed, and nobody has awaited it");
    assertThat(report.taskName()).isEqualTo("forgotten");
    assertThat(report.error()).hasMessage("nobody cares");
    assertThat(report.creationSite().get(0).getMethodName()).contains("aFailureThatNobodyLooksAt");
  }

  @Test
  void aFailureThatWasAwaitedIsNotReported() throws Exception {
    loop.run(
        () -> {
          Task<Void> task =
              runAsync(
                  () -> {
                    throw new IOException("handled");
                  });
          assertThatThrownBy(() -> await(task)).hasMessage("handled");
        });
    assertThat(loop.takeErrors()).isEmpty();
  }

  @Test
  void resultNowAndExceptionNowExplainThemselves() {
    LoopFuture<String> future = createFuture();
    assertThatThrownBy(future::resultNow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("before the future is done");
    assertThatThrownBy(future::exceptionNow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("did not fail");
    future.setException(new IOException("disk"));
    assertThat(future.exceptionNow()).hasMessage("disk");
    assertThatThrownBy(future::resultNow)
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(IOException.class);
  }
}
