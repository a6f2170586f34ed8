package org.javanative.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.callOnMainThread;
import static org.javanative.runtime.Async.callThreadsafe;
import static org.javanative.runtime.Async.createFuture;
import static org.javanative.runtime.Async.getLoop;
import static org.javanative.runtime.Async.onLoop;
import static org.javanative.runtime.Async.rejectFuture;
import static org.javanative.runtime.Async.resolveFuture;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tour of the seven functions and their loop, on the process's own loop, as an app uses them. */
@Timeout(60)
class AsyncTest {

  @Test
  void aPlainThreadStartsACoroutineAndGetsItsResult() throws Exception {
    Task<String> hello =
        runAsync(
            () -> {
              sleep(Duration.ofMillis(100));
              return "hi";
            });
    assertThat(hello.get(10, TimeUnit.SECONDS)).isEqualTo("hi");
  }

  @Test
  void aSynchronousHandlerStartsAsyncCode() throws Exception {
    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    Runnable onClick =
        () ->
            runAsync(
                    () -> {
                      String report = await(buildReport());
                      await(saveToDisk(report, steps));
                    })
                .onDone(done -> steps.add("done"));
    onClick.run();
    org.awaitility.Awaitility.await().until(() -> steps.contains("done"));
    assertThat(steps).containsExactly("saved report", "done");
  }

  private static Task<String> buildReport() {
    return runAsync(
        () -> {
          sleep(Duration.ofMillis(1));
          return "report";
        });
  }

  private static LoopFuture<Void> saveToDisk(String report, List<String> steps) {
    return Async.offload(
        () -> {
          steps.add("saved " + report);
        });
  }

  @Test
  void anyAwaitableCanBeRun() throws Exception {
    assertThat(runAsync(CompletableFuture.completedFuture("stage")).get()).isEqualTo("stage");
    assertThatThrownBy(
            () -> runAsync(CompletableFuture.failedFuture(new IOException("disk"))).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void callThreadsafeRunsCallbacksOnTheLoopInOrder() throws Exception {
    List<String> log = new ArrayList<>();
    CountDownLatch last = new CountDownLatch(1);
    callThreadsafe(() -> log.add("on loop " + onLoop()));
    callThreadsafe(() -> log.add("second"));
    callThreadsafe(last::countDown);
    last.await();
    assertThat(log).containsExactly("on loop true", "second");
    assertThat(onLoop()).isFalse();
  }

  @Test
  void aFutureIsCompletedFromAnotherThread() throws Exception {
    LoopFuture<String> answer = createFuture();
    assertThat(answer.loop()).isSameAs(getLoop());
    Task<String> waiting = runAsync(() -> "got " + await(answer));
    Thread native1 = new Thread(() -> resolveFuture(answer, "a photo"));
    native1.start();
    assertThat(waiting.get()).isEqualTo("got a photo");

    LoopFuture<String> failing = createFuture();
    Task<String> other = runAsync(() -> await(failing));
    rejectFuture(failing, new IOException("no camera"));
    assertThatThrownBy(other::get).hasRootCauseMessage("no camera");
  }

  @Test
  void callOnMainThreadBringsAResultBackThroughAFuture() throws Exception {
    String result =
        runAsync(
                () -> {
                  LoopFuture<String> back = createFuture();
                  callOnMainThread(() -> resolveFuture(back, "from main"));
                  return await(back);
                })
            .get();
    assertThat(result).isEqualTo("from main");
  }

  @Test
  void nullArgumentsAreRefusedAtTheCall() {
    assertThatThrownBy(() -> runAsync((Coroutine<String>) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> callThreadsafe(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> callOnMainThread(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> rejectFuture(createFuture(), null))
        .isInstanceOf(NullPointerException.class);
  }
}
