package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/** A flag that coroutines wait for. For use on one loop; {@link #set} also from its callbacks. */
public final class AsyncEvent {
  private final WaitLine<@Nullable Void> line = new WaitLine<>("AsyncEvent");
  private boolean set;

  /** Raises the flag and wakes everybody who waits, in no promised order. */
  public void set() {
    set = true;
    for (LoopFuture<@Nullable Void> waiting : Wake.order(line.takeAll())) {
      Async.resolveFuture(waiting, null);
    }
  }

  /** Lowers the flag; who waits from now on waits for the next {@link #set}. */
  public void clear() {
    set = false;
  }

  /** Whether the flag is raised. */
  public boolean isSet() {
    return set;
  }

  /** Suspends until the flag is raised; returns at once when it is. */
  public void await() {
    Fiber unused = LoopCore.requireFiber("AsyncEvent.await");
    if (!set) {
      Object unusedGrant = line.await(late -> {});
    }
  }
}
