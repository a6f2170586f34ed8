package org.javanative.runtime;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A condition on state that an {@link AsyncLock} guards. For use on one loop, with the lock held.
 */
public final class AsyncCondition {
  private final WaitLine<@Nullable Void> line = new WaitLine<>("AsyncCondition");
  private final AsyncLock lock;

  private AsyncCondition(AsyncLock lock) {
    this.lock = lock;
  }

  /** A condition on what {@code lock} guards. */
  public static AsyncCondition of(AsyncLock lock) {
    return new AsyncCondition(lock);
  }

  /** The lock. */
  public AsyncLock lock() {
    return lock;
  }

  /**
   * Releases the lock, suspends until notified, and takes the lock again, which it also holds when
   * it throws.
   *
   * @throws IllegalStateException when the lock is not held
   */
  public void await() {
    requireLocked("await");
    lock.release();
    CancellationException cancellation = null;
    try {
      Object unused = line.await(late -> signal(1));
    } catch (CancellationException cancelled) {
      cancellation = cancelled;
    }
    boolean notified = cancellation == null;
    for (boolean acquired = false; !acquired; ) {
      try {
        lock.acquire();
        acquired = true;
      } catch (CancellationException cancelled) {
        cancellation = cancelled;
      }
    }
    if (cancellation != null) {
      if (notified) {
        signal(1); // the notification was not used: it is somebody else's
      }
      throw cancellation;
    }
  }

  /** {@link #await}s until {@code predicate} holds; it is asked with the lock held. */
  public void awaitUntil(BooleanSupplier predicate) {
    while (!predicate.getAsBoolean()) {
      await();
    }
  }

  /** Wakes the first who waits. The lock must be held. */
  public void signal() {
    requireLocked("signal");
    signal(1);
  }

  /** Wakes all who wait, in no promised order. The lock must be held. */
  public void signalAll() {
    requireLocked("signalAll");
    List<LoopFuture<@Nullable Void>> all = line.takeAll();
    for (LoopFuture<@Nullable Void> waiting : Wake.order(all)) {
      Async.resolveFuture(waiting, null);
    }
  }

  private void signal(int count) {
    for (int i = 0; i < count; i++) {
      boolean unused = line.grant(null);
    }
  }

  private void requireLocked(String method) {
    if (!lock.isLocked()) {
      throw new IllegalStateException(
          method
              + "() on an AsyncCondition whose lock is not held. Wrap the call in"
              + " condition.lock().withLock(..).");
    }
  }
}
