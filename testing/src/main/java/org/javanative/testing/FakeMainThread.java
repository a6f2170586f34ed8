package org.javanative.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import org.javanative.runtime.MainThread;
import org.jspecify.annotations.Nullable;

/**
 * A main thread that runs what was posted when the test says so, on the test's thread. {@link
 * #post} may be called from any thread.
 */
public final class FakeMainThread implements MainThread {
  /** Guarded by {@code this}. */
  private final Queue<Runnable> queue = new ArrayDeque<>();

  private volatile @Nullable Thread running;

  @Override
  public synchronized void post(Runnable work) {
    queue.add(work);
  }

  @Override
  public boolean isCurrent() {
    return running == Thread.currentThread();
  }

  /** How much is posted and has not run. */
  public synchronized int pending() {
    return queue.size();
  }

  /** Runs what was posted first, if there is anything. What it throws comes out here. */
  public boolean runNext() {
    Runnable work = take();
    if (work == null) {
      return false;
    }
    running = Thread.currentThread();
    try {
      work.run();
    } finally {
      running = null;
    }
    return true;
  }

  /** Runs what was posted, and what is posted meanwhile. */
  public void runAll() {
    boolean more = true;
    while (more) {
      more = runNext();
    }
  }

  private synchronized @Nullable Runnable take() {
    return queue.poll();
  }
}
