package org.javanative.benchmarks.runtime;

import java.time.Duration;

/**
 * One runtime under measurement, in its idiomatic fastest form.
 *
 * <p>Every method is called on the worker's main thread, does the whole amount of work it is given,
 * and returns when all of it is done. {@code docs/benchmarks.md} defines each row in words; these
 * methods are its definition in code. A contender is asked only for rows that its suite does not
 * declare inapplicable, hence the defaults. Its process ends after the measurement, so there is
 * nothing to close.
 */
interface RuntimeContender {

  /** One coroutine gives up its turn {@code turns} times with nothing else to run. */
  default void yieldTurns(int turns) throws Exception {
    throw unsupported("yield");
  }

  /**
   * Two coroutines wake each other through a fresh one-shot future each, {@code switches} times.
   */
  default void pingPong(int switches) throws Exception {
    throw unsupported("ping-pong");
  }

  /** From inside the loop, starts {@code count} coroutines that increment a counter, and waits. */
  default void spawn(int count) throws Exception {
    throw unsupported("spawn");
  }

  /**
   * Starts {@code count} coroutines that sleep until one common instant.
   *
   * @param deadlineNanos that instant, on the scale of {@link System#nanoTime()}
   * @return a handle, once every coroutine is asleep
   */
  default Sleepers launchSleepers(int count, long deadlineNanos) throws Exception {
    throw unsupported("sleepers");
  }

  /** Each of {@code producers} plain threads posts {@code each} callbacks to the loop. */
  default void post(int producers, int each) throws Exception {
    throw unsupported("post");
  }

  /**
   * Posts to the idle loop from this thread, waiting {@code pause} before each post.
   *
   * @return for each post the nanoseconds from just before it to the start of its callback
   */
  default long[] wakeups(int count, Duration pause) throws Exception {
    throw unsupported("wakeup");
  }

  /** From inside the loop, schedules a timer for each delay and waits until all have fired. */
  default void fireTimers(long[] delayNanos) throws Exception {
    throw unsupported("timer-fire");
  }

  /** From inside the loop, schedules a timer for each delay and then cancels every one. */
  default void cancelTimers(long[] delayNanos) throws Exception {
    throw unsupported("timer-cancel");
  }

  /** Coroutines that are asleep until their common instant. */
  @FunctionalInterface
  interface Sleepers {
    /** Waits until all have woken and ended. */
    void awaitAll() throws Exception;
  }

  private static UnsupportedOperationException unsupported(String row) {
    return new UnsupportedOperationException("this contender does not take part in " + row);
  }
}
