package org.javanative.runtime;

/** Tells a loop the time, and decides what happens when it has nothing to do. */
interface Timekeeper {

  /** The time since the loop began, in nanoseconds. Any thread. */
  long nanos();

  /**
   * Called by the holder of the baton when no job is ready. Returns true when the loop should look
   * again, false when the holder is to put the baton down.
   */
  boolean awaitWork(LoopCore loop);

  /** Ends the waiting, if there is any. Any thread. */
  void wakeUp();

  /** A callback was asked for at a certain time, by the calling code. Any thread. */
  default void timerRequested(Callback timer) {}

  /** Called before a thread outside blocks for {@code future}; throws when that could never end. */
  default void beforeBlocking(LoopFuture<?> future) {}

  /** The baton was put down: nobody pumps. Called by its last holder. */
  void batonPutDown();
}
