package org.javanative.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The future of the results of several. The first failure is its failure; the others go on. */
final class Gather<T, R> extends LoopFuture<List<R>> {
  private final List<LoopFuture<T>> parts;
  private final boolean failFast;
  private final Function<LoopFuture<T>, R> toResult;
  private volatile boolean cancelRequested;
  private int doneCount;

  private Gather(
      LoopCore loop,
      List<LoopFuture<T>> parts,
      boolean failFast,
      Function<LoopFuture<T>, R> toResult) {
    super(loop);
    this.parts = parts;
    this.failFast = failFast;
    this.toResult = toResult;
  }

  static <T> LoopFuture<List<T>> values(LoopCore loop, List<LoopFuture<T>> parts) {
    return new Gather<T, T>(loop, parts, true, LoopFuture::resultNow).watch();
  }

  static <T> LoopFuture<List<Outcome<T>>> outcomes(LoopCore loop, List<LoopFuture<T>> parts) {
    return new Gather<T, Outcome<T>>(loop, parts, false, Outcome::of).watch();
  }

  private Gather<T, R> watch() {
    if (parts.isEmpty()) {
      boolean unused = resolve(Collections.emptyList());
    }
    for (LoopFuture<T> part : parts) {
      Handle unused = part.onDone(this::partDone);
    }
    return this;
  }

  /** Runs on the loop, once for each part. */
  private void partDone(LoopFuture<T> part) {
    doneCount++;
    Failure failure = part.failure();
    if (isDone()) {
      if (failure != null) {
        Throwable unused =
            failure.observe(); // one failure has been told; asyncio drops the others too
      }
      return;
    }
    if (failFast && failure != null) {
      boolean unused = failure.isCancelled() ? super.cancel() : reject(failure.observe());
    } else if (doneCount == parts.size()) {
      if (cancelRequested) {
        boolean unused = super.cancel();
      } else {
        boolean unused = resolve(results());
      }
    }
  }

  private List<R> results() {
    List<R> results = new ArrayList<>(parts.size());
    for (LoopFuture<T> part : parts) {
      results.add(toResult.apply(part));
    }
    return Collections.unmodifiableList(results);
  }

  /** Asks all parts to end; this future is cancelled once they have. */
  @Override
  public boolean cancel() {
    if (isDone()) {
      return false;
    }
    boolean any = false;
    for (LoopFuture<T> part : parts) {
      any |= part.cancel();
    }
    if (any) {
      cancelRequested = true;
    }
    return any;
  }

  @Override
  Collection<? extends LoopFuture<?>> parts() {
    return parts;
  }

  @Override
  String label() {
    return "gather of " + parts.size();
  }
}
