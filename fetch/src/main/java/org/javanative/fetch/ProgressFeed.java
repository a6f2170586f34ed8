package org.javanative.fetch;

import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * Brings progress from a network thread to a listener on the loop, in the listener's context. At
 * most one call is on its way: a slow loop gets fewer calls, each with the latest state, and always
 * the last.
 */
final class ProgressFeed {
  private final Consumer<? super Progress> listener;
  private volatile Progress latest = Progress.of(0, -1);
  private volatile LoopFuture<@Nullable Void> tick;

  /** For the thread that makes the request, whose loop and context the listener gets. */
  ProgressFeed(Consumer<? super Progress> listener) {
    this.listener = listener;
    this.tick = arm();
  }

  private LoopFuture<@Nullable Void> arm() {
    LoopFuture<@Nullable Void> next = Async.<@Nullable Void>createFuture();
    next.onDone(done -> deliver());
    return next;
  }

  /** Any thread, one at a time. */
  void report(Progress progress) {
    latest = progress;
    Async.resolveFuture(tick, null);
  }

  /** Arms before it reads, so that no report falls in between. */
  private void deliver() {
    tick = arm();
    listener.accept(latest);
  }
}
