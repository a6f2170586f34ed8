package org.javanative.ui;

import java.time.Duration;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.EventLoop;
import org.javanative.runtime.Handle;
import org.jspecify.annotations.Nullable;

/** Calls back on the main thread, period after period without drift. */
final class Interval {
  private final ComponentNode owner;
  private final Supplier<Runnable> callback;
  private final Duration period;
  private final EventLoop loop = Async.getLoop();

  /** The due time of the next call. On the loop, once started. */
  private Duration due = loop.time();

  /** Guarded by {@code this}, as is {@link #ended}. */
  private @Nullable Handle timer;

  private boolean ended;

  Interval(ComponentNode owner, Supplier<Runnable> callback, Duration period) {
    this.owner = owner;
    this.callback = callback;
    this.period = period;
  }

  /** Starts, and returns what ends it. */
  Runnable start() {
    arm();
    return this::end;
  }

  private synchronized void arm() {
    if (!ended) {
      Duration next = due.plus(period);
      Duration now = loop.time();
      due = next.compareTo(now) > 0 ? next : now; // what was missed is not made up for
      timer = loop.callAt(due, this::fire);
    }
  }

  private void fire() {
    owner.tree.post(this::call);
    arm();
  }

  private void call() {
    synchronized (this) {
      if (ended) {
        return;
      }
    }
    owner.tree.contained(
        owner, () -> "The callback of useInterval of " + owner.path() + " failed.", callback.get());
  }

  private synchronized void end() {
    ended = true;
    if (timer != null) {
      timer.cancel();
    }
  }
}
