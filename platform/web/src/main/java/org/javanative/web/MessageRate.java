package org.javanative.web;

import java.util.function.LongSupplier;

/**
 * How many messages one page may send: so many a second, and as many at once as it has saved up.
 * Not thread-safe.
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
    long now = nanoTime.getAsLong();
    saved = Math.min(burst, saved + (now - lastNanos) / NANOS_PER_SECOND * perSecond);
    lastNanos = now;
    if (saved < 1) {
      return false;
    }
    saved--;
    return true;
  }
}
