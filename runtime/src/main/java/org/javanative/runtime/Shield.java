package org.javanative.runtime;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A future with the outcome of another one that does not pass cancellation on. */
final class Shield<T extends @Nullable Object> extends LoopFuture<T> {
  private final LoopFuture<T> inner;

  private Shield(LoopFuture<T> inner) {
    super(inner.loop);
    this.inner = inner;
  }

  static <T extends @Nullable Object> LoopFuture<T> of(LoopFuture<T> inner) {
    if (inner.isDone()) {
      return inner;
    }
    Shield<T> outer = new Shield<>(inner);
    Handle watch = inner.onDone(outer::innerDone);
    Handle unused = outer.onDone(done -> watch.cancel());
    return outer;
  }

  private void innerDone(LoopFuture<T> done) {
    Failure failure = done.failure();
    if (failure == null) {
      boolean unused = resolve(done.resultNow());
    } else if (failure.isCancelled()) {
      boolean unused = cancel();
    } else if (!isDone()) {
      boolean unused = reject(failure.observe());
    }
  }

  @Override
  Collection<? extends LoopFuture<?>> parts() {
    return List.of(inner);
  }

  @Override
  String label() {
    return "shield of " + inner.label();
  }
}
