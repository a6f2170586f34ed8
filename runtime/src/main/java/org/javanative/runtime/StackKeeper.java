package org.javanative.runtime;

/**
 * A way to keep the stack of a suspended coroutine: the part of the loop in which the {@link
 * Carrier}s differ. The pump (queue, timers, baton) is common code in {@link LoopCore}.
 *
 * <p>All methods are called by the holder of the baton.
 */
abstract class StackKeeper {

  abstract Carrier carrier();

  /** A thread, not yet started, for a worker of the loop. */
  abstract Thread newThread(Worker worker, String name);

  /**
   * Runs the first step of the fiber on {@code worker}, which holds the baton before and after.
   * When the fiber ends in that step, the next ones that start may be run as well.
   */
  abstract void start(Fiber fiber, Worker worker);

  /**
   * Runs the next step of a suspended fiber.
   *
   * @return false when the baton went to the thread that keeps the fiber's stack
   */
  abstract boolean resume(Fiber fiber, Worker worker);

  /**
   * Called on the stack of the running fiber; returns when the pump has come to the fiber again.
   */
  abstract void suspend(Fiber fiber, LoopCore loop);
}
