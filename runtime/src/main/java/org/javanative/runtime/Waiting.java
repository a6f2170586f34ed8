package org.javanative.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wait of the calling coroutine for several futures, as asyncio's {@code wait}. */
final class Waiting {
  enum Until {
    ALL_DONE,
    FIRST_DONE,
    FIRST_FAILED
  }

  private final Until until;
  private final LoopFuture<@Nullable Void> over;
  private int pendingCount;

  private Waiting(Until until, LoopCore loop) {
    this.until = until;
    this.over = new LoopFuture<>(loop);
  }

  static <F extends LoopFuture<?>> Waited<F> on(
      Collection<? extends F> futures, Until until, @Nullable Duration timeout) {
    LoopCore loop = LoopCore.requireFiber("waiting for several futures").task.loop;
    if (futures.isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to wait for: the collection of futures is empty.");
    }
    Set<F> given = new LinkedHashSet<>(futures);
    new Waiting(until, loop).await(given, timeout);
    Set<F> done = new LinkedHashSet<>();
    Set<F> pending = new LinkedHashSet<>();
    for (F future : given) {
      (future.isDone() ? done : pending).add(future);
    }
    return new Waited<>(done, pending);
  }

  private void await(Set<? extends LoopFuture<?>> futures, @Nullable Duration timeout) {
    for (LoopFuture<?> future : futures) {
      if (!future.isDone()) {
        pendingCount++;
      } else if (ends(future)) {
        return;
      }
    }
    if (pendingCount == 0) {
      return;
    }
    List<Handle> watches = new ArrayList<>();
    if (timeout != null) {
      watches.add(over.loop.callLater(timeout, () -> Async.resolveFuture(over, null)));
    }
    for (LoopFuture<?> future : futures) {
      if (!future.isDone()) {
        watches.add(future.onDone(this::oneDone));
      }
    }
    try {
      Async.await(over);
    } finally {
      watches.forEach(Handle::cancel);
    }
  }

  private boolean ends(LoopFuture<?> done) {
    return until == Until.FIRST_DONE || (until == Until.FIRST_FAILED && hasFailed(done));
  }

  private static boolean hasFailed(LoopFuture<?> done) {
    Failure failure = done.failure();
    return failure != null && !failure.isCancelled();
  }

  private void oneDone(LoopFuture<?> done) {
    pendingCount--;
    if (pendingCount == 0 || ends(done)) {
      Async.resolveFuture(over, null);
    }
  }
}
