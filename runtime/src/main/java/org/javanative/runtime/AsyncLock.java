package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Mutual exclusion between coroutines, held over awaits. Fair: first come, first served. Not
 * reentrant.
 *
 * <p>For use on one loop. A Java lock must not be held over an await; this is its replacement.
 */
public final class AsyncLock {
  private final WaitLine<@Nullable Void> line = new WaitLine<>("AsyncLock");
  private boolean locked;
  private @Nullable Task<?> owner;

  /**
   * Suspends until the lock is free, and takes it. Cancelled while waiting, it leaves the line
   * without a trace.
   */
  public void acquire() {
    Task<?> caller = LoopCore.requireFiber("AsyncLock.acquire").task;
    if (!locked) {
      locked = true;
    } else if (owner == caller) {
      throw new IllegalStateException(
          caller.label()
              + " holds this AsyncLock already and would wait for itself; the lock is not"
              + " reentrant. Split the method that locks from the one that works.");
    } else {
      Object unused = line.await(grant -> release());
    }
    owner = caller;
  }

  /**
   * Frees the lock and gives it to the first in line. On the loop, from a coroutine or a callback.
   *
   * @throws IllegalStateException when it is not locked
   */
  public void release() {
    if (!locked) {
      throw new IllegalStateException(
          "release() on an AsyncLock that is not locked. Call it once for each acquire(), or use"
              + " withLock(..).");
    }
    owner = null;
    locked = line.grant(null);
  }

  /** Whether the lock is taken. */
  public boolean isLocked() {
    return locked;
  }

  /**
   * Runs {@code body} with the lock held.
   *
   * @throws Exception what {@code body} throws
   */
  public <T extends @Nullable Object> T withLock(Coroutine<? extends T> body) throws Exception {
    acquire();
    try {
      return body.run();
    } finally {
      release();
    }
  }

  /**
   * Runs {@code body} with the lock held.
   *
   * @throws Exception what {@code body} throws
   */
  public void withLock(CoroutineAction body) throws Exception {
    acquire();
    try {
      body.run();
    } finally {
      release();
    }
  }
}
