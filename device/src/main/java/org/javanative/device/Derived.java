package org.javanative.device;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.javanative.runtime.Async;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** Futures that follow another one, without a task that a closing screen would cancel. */
final class Derived {
  private Derived() {}

  /** What {@code function} makes of the value; cancelling it cancels {@code source}. */
  static <A, B extends @Nullable Object> LoopFuture<B> of(
      LoopFuture<A> source, Function<? super A, ? extends B> function) {
    LoopFuture<B> derived = Async.createFuture();
    Handle unused = source.onDone(done -> follow(done, derived, function));
    Handle unusedToo =
        derived.onDone(
            done -> {
              if (done.isCancelled()) {
                boolean unusedCancel = source.cancel();
              }
            });
    return derived;
  }

  private static <A, B extends @Nullable Object> void follow(
      LoopFuture<A> done, LoopFuture<B> derived, Function<? super A, ? extends B> function) {
    if (done.isCancelled()) {
      Async.rejectFuture(
          derived, new CancellationException("What the device was asked for was cancelled."));
      return;
    }
    Throwable error = errorOf(done);
    if (error != null) {
      Async.rejectFuture(derived, error);
      return;
    }
    try {
      Async.resolveFuture(derived, function.apply(done.resultNow()));
    } catch (RuntimeException failed) {
      Async.rejectFuture(derived, failed);
    }
  }

  /** The error of a future that is done; null when it has a value or was cancelled. */
  static @Nullable Throwable errorOf(LoopFuture<?> done) {
    if (done.isCancelled()) {
      return null;
    }
    try {
      Object unused = done.resultNow();
      return null;
    } catch (IllegalStateException failed) {
      return done.exceptionNow();
    }
  }
}
