package org.javanative.runtime;

import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A callback with a result, run once or again and again: what {@code schedule(..)} gives. */
final class LoopTimer<V extends @Nullable Object> extends LoopFuture<V>
    implements ScheduledFuture<V> {
  private final Callable<V> body;

  /** Zero: once. Positive: from start to start. Negative: from end to start. */
  private final long periodNanos;

  private volatile long dueNanos;
  private volatile @Nullable Handle pending;

  private LoopTimer(LoopCore loop, Callable<V> body, long delayNanos, long periodNanos) {
    super(loop);
    this.body = body;
    this.periodNanos = periodNanos;
    this.dueNanos = loop.deadlineIn(Math.max(0, delayNanos));
    arm();
  }

  static <V> LoopTimer<V> once(LoopCore loop, Callable<V> body, long delayNanos) {
    return new LoopTimer<>(loop, body, delayNanos, 0);
  }

  static LoopTimer<?> atFixedRate(LoopCore loop, Runnable body, long delayNanos, long periodNanos) {
    return new LoopTimer<>(
        loop, Executors.callable(body), delayNanos, requirePositive(periodNanos));
  }

  static LoopTimer<?> withFixedDelay(
      LoopCore loop, Runnable body, long delayNanos, long pauseNanos) {
    return new LoopTimer<>(
        loop, Executors.callable(body), delayNanos, -requirePositive(pauseNanos));
  }

  private static long requirePositive(long nanos) {
    if (nanos <= 0) {
      throw new IllegalArgumentException(
          "The period must be longer than zero, not " + nanos + " ns.");
    }
    return nanos;
  }

  private void arm() {
    Callback job =
        new Callback(loop, Context.current(), this::fire) {
          @Override
          void abandoned() {
            boolean unused = LoopTimer.super.cancel();
          }
        };
    pending = job;
    loop.addTimerFromAnywhere(dueNanos, job);
  }

  private void fire() {
    if (isDone()) {
      return;
    }
    try {
      V value = body.call();
      if (periodNanos == 0) {
        boolean unused = resolve(value);
        return;
      }
    } catch (Throwable error) {
      boolean unused = reject(error);
      return;
    }
    dueNanos = periodNanos > 0 ? dueNanos + periodNanos : loop.timekeeper.nanos() - periodNanos;
    arm();
  }

  @Override
  public boolean cancel() {
    boolean cancelled = super.cancel();
    Handle handle = pending;
    if (cancelled && handle != null) {
      handle.cancel();
    }
    return cancelled;
  }

  @Override
  public long getDelay(TimeUnit unit) {
    return unit.convert(dueNanos - loop.timekeeper.nanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public int compareTo(Delayed other) {
    return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
  }

  @Override
  String label() {
    return "scheduled " + body.getClass().getName();
  }
}
