package org.javanative.web;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many messages one page may send: so many a second, and as many at once as it has saved up; a
 * page that was away says at once what it could have said meanwhile. Not thread-safe.
 */
final class MessageRate {
  private static final double NANOS_PER_SECOND = 1e9;

  private final int perSecond;
  private final int burst;
  private final LongSupplier nanoTime;
  private double saved;
  private long lastNanos;

  MessageRate(int perSecond, int burst, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoTime = nanoTime;
    this.saved = burst;
    this.lastNanos = nanoTime.getAsLong();
  }

  /** Counts one message; false when it is one too many. */
  boolean allows() {
    save(burst);
    if (saved < 1) {
      return false;
    }
    saved--;
    return true;
  }

  /**
   * The page is back: what it saves up since its last message comes on top of the burst.
   *
   * @param longest it gets no more than for that time
   */
  void resume(Duration longest) {
    save(burst + longest.toNanos() / NANOS_PER_SECOND * perSecond);
  }

  /** What was saved up beyond {@code most} stays, but does not grow. */
  private void save(double most) {
    long now = nanoTime.getAsLong();
    double earned = (now - lastNanos) / NANOS_PER_SECOND * perSecond;
    lastNanos = now;
    saved = Math.max(saved, Math.min(most, saved + earned));
  }
}
