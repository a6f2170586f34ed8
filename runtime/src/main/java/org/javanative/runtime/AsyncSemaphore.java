package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/** A number of permits for coroutines. Fair: first come, first served. For use on one loop. */
public final class AsyncSemaphore {
  private final WaitLine<@Nullable Void> line = new WaitLine<>("AsyncSemaphore");
  private final int bound;
  private int permits;

  private AsyncSemaphore(int permits, int bound) {
    if (permits < 0) {
      throw new IllegalArgumentException(
          "A semaphore has at least 0 permits, not " + permits + ".");
    }
    this.permits = permits;
    this.bound = bound;
  }

  /** A semaphore that begins with {@code permits}, and may be released more often than acquired. */
  public static AsyncSemaphore of(int permits) {
    return new AsyncSemaphore(permits, Integer.MAX_VALUE);
  }

  /**
   * A semaphore that begins with {@code permits} and never has more: one release too many is an
   * error.
   */
  public static AsyncSemaphore bounded(int permits) {
    return new AsyncSemaphore(permits, permits);
  }

  /**
   * Suspends until there is a permit, and takes it. Cancelled while waiting, it leaves the line
   * without a trace.
   */
  public void acquire() {
    Fiber unused = LoopCore.requireFiber("AsyncSemaphore.acquire");
    if (permits > 0) {
      permits--;
    } else {
      Object unusedGrant = line.await(late -> release());
    }
  }

  /**
   * Puts a permit back, or gives it to the first in line. On the loop, from a coroutine or a
   * callback.
   *
   * @throws IllegalStateException when a bounded semaphore would have more permits than it began
   *     with
   */
  public void release() {
    if (permits == bound) {
      throw new IllegalStateException(
          "release() of an AsyncSemaphore that has all its "
              + bound
              + " permits. Call it once for each acquire(), or use withPermit(..).");
    }
    if (!line.grant(null)) {
      permits++;
    }
  }

  /** The permits that are free. */
  public int availablePermits() {
    return permits;
  }

  /**
   * Runs {@code body} with a permit.
   *
   * @throws Exception what {@code body} throws
   */
  public <T extends @Nullable Object> T withPermit(Coroutine<? extends T> body) throws Exception {
    acquire();
    try {
      return body.run();
    } finally {
      release();
    }
  }

  /**
   * Runs {@code body} with a permit.
   *
   * @throws Exception what {@code body} throws
   */
  public void withPermit(CoroutineAction body) throws Exception {
    acquire();
    try {
      body.run();
    } finally {
      release();
    }
  }
}
