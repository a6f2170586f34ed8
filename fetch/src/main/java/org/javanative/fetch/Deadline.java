package org.javanative.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/**
 * The end of the time for an exchange, in real time also where the loop's is virtual: it is the
 * network that is waited for. Any thread may end it.
 */
final class Deadline extends AsyncTimeout {
  private final Duration duration;
  private final Runnable action;
  private volatile boolean passed;

  private Deadline(Duration duration, Runnable action) {
    this.duration = duration;
    this.action = action;
  }

  /**
   * Starts the deadline of a request, as long after that began as its timeout says; the action runs
   * on a thread of its own if that is not ended in time.
   */
  static Deadline start(FetchRequest request, Runnable action) {
    Duration duration = request.options().timeout();
    Deadline deadline = new Deadline(duration, action);
    long nanos = nanosOf(duration);
    if (nanos > 0) {
      long passed = System.nanoTime() - request.beganNanos();
      nanos = Math.max(1, nanos - passed); // zero stands for none
    }
    deadline.timeout(nanos, TimeUnit.NANOSECONDS);
    deadline.enter();
    return deadline;
  }

  private static long nanosOf(Duration duration) {
    return duration.compareTo(Duration.ofDays(365)) > 0 ? 0 : duration.toNanos();
  }

  void end() {
    boolean unused = exit();
  }

  boolean hasPassed() {
    return passed;
  }

  @Override
  protected void timedOut() {
    passed = true;
    action.run();
  }

  FetchTimeoutException exception(String target) {
    return new FetchTimeoutException(
        target
            + " was not done within "
            + duration.toMillis()
            + " ms, its timeout, and was aborted. Is the server slow, or out of reach? If it may"
            + " take longer, say so with request.timeout(..).",
        null);
  }
}
