package org.javanative.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okio.AsyncTimeout;

/**
 * The end of the time for an exchange, in real time also where the loop's is virtual: it is the
 * network that is waited for. It counts from the beginning of its request. Any thread may end it.
 */
final class Deadline extends AsyncTimeout {
  private final Duration duration;
  private final long beganNanos;
  private final Runnable action;
  private volatile boolean passed;

  private Deadline(FetchRequest request, Runnable action) {
    this.duration = request.options().timeout();
    this.beganNanos = request.beganNanos();
    this.action = action;
  }

  /** A deadline that is not on yet, so that its action may use what holds it. */
  static Deadline of(FetchRequest request, Runnable action) {
    return new Deadline(request, action);
  }

  /** From now on the action runs, on a thread of its own, if this is not ended in time. */
  void start() {
    long nanos = nanosOf(duration);
    if (nanos > 0) {
      long passed = System.nanoTime() - beganNanos;
      nanos = Math.max(1, nanos - passed); // zero stands for none
    }
    timeout(nanos, TimeUnit.NANOSECONDS);
    enter();
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
        new TimeoutException("the timeout of the request has passed"));
  }
}
