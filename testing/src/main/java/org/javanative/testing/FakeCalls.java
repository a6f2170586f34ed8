package org.javanative.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.javanative.device.DeviceException;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** What a fake device was asked for, and how long it takes to answer. */
final class FakeCalls {
  private final List<String> log = new ArrayList<>();
  private final Map<String, DeviceException> failures = new HashMap<>();
  private Duration latency = Duration.ZERO;

  List<String> log() {
    return List.copyOf(log);
  }

  void note(String call) {
    log.add(call);
  }

  void latency(Duration value) {
    latency = value;
  }

  void failNext(DeviceException failure) {
    failures.put(failure.module() + "." + failure.operation(), failure);
  }

  /** The failure that the test wants of this call; null for none. */
  @Nullable DeviceException takeFailure(String operation) {
    return failures.remove(operation);
  }

  /**
   * A call that answers by itself.
   *
   * @param operation such as {@code Clipboard.getText}
   * @param arguments as the log has them
   */
  <T extends @Nullable Object> LoopFuture<T> answer(
      String operation, String arguments, Supplier<? extends T> answer) {
    LoopFuture<T> future = open(operation, arguments);
    later(future, answer);
    return future;
  }

  /** A call that somebody answers later; rejected at once when it is to fail. */
  <T extends @Nullable Object> LoopFuture<T> open(String operation, String arguments) {
    note(operation + "(" + arguments + ")");
    LoopFuture<T> future = Async.createFuture();
    Handle unused =
        future.onDone(
            done -> {
              if (done.isCancelled()) {
                note("cancelled " + operation);
              }
            });
    DeviceException failure = takeFailure(operation);
    if (failure != null) {
      Async.rejectFuture(future, failure);
    }
    return future;
  }

  /** Completes a call once the latency has passed, unless it was cancelled. */
  <T extends @Nullable Object> void later(LoopFuture<T> future, Supplier<? extends T> answer) {
    if (latency.isZero()) {
      complete(future, answer);
    } else if (!future.isDone()) {
      Handle timer = Async.getLoop().callLater(latency, () -> complete(future, answer));
      Handle unused = future.onDone(done -> timer.cancel());
    }
  }

  private static <T extends @Nullable Object> void complete(
      LoopFuture<T> future, Supplier<? extends T> answer) {
    if (future.isDone()) {
      return;
    }
    try {
      Async.resolveFuture(future, answer.get());
    } catch (RuntimeException failed) {
      Async.rejectFuture(future, failed);
    }
  }
}
