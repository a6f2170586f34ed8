package org.javanative.storage.jvm;

import java.util.ArrayDeque;
import java.util.Queue;
import org.javanative.runtime.Async;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Blocking work that runs off the loop, one piece after the other in the order of the calls. It
 * holds a thread only while there is work. May be used from any thread.
 */
final class WorkLane {
  /** Guarded by {@code this}, like {@link #running}. */
  private final Queue<Runnable> queue = new ArrayDeque<>();

  private boolean running;

  /** Adds work; cancelling its future before it begins takes it out. */
  <T extends @Nullable Object> LoopFuture<T> submit(Coroutine<? extends T> work, Runnable ended) {
    LoopFuture<T> future = Async.createFuture();
    boolean start;
    synchronized (this) {
      queue.add(() -> run(future, work, ended));
      start = !running;
      running = true;
    }
    if (start) {
      LoopFuture<@Nullable Void> unused = Async.offload(this::drain);
    }
    return future;
  }

  /** Whether more work waits behind that which runs. */
  synchronized boolean isWanted() {
    return !queue.isEmpty();
  }

  private void drain() {
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = queue.poll();
    running = next != null;
    return next;
  }

  private static <T extends @Nullable Object> void run(
      LoopFuture<T> future, Coroutine<? extends T> work, Runnable ended) {
    if (future.isDone()) {
      ended.run();
      return;
    }
    T result;
    try {
      result = work.run();
    } catch (Throwable error) {
      ended.run();
      Async.rejectFuture(future, error);
      return;
    }
    ended.run();
    Async.resolveFuture(future, result);
  }
}
