package org.javanative.runtime;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A plain function in the loop's queues: from {@code callSoon}, {@code callLater}, or waiting for a
 * future.
 */
class Callback extends Job implements Handle {
  private static final AtomicReferenceFieldUpdater<Callback, @Nullable Runnable> ACTION =
      AtomicReferenceFieldUpdater.newUpdater(Callback.class, Runnable.class, "action");

  private final LoopCore loop;

  /** Null once taken back. */
  private volatile @Nullable Runnable action;

  Callback(LoopCore loop, Context context, Runnable action) {
    super(context);
    this.loop = loop;
    ACTION.lazySet(this, action); // nobody else has the callback yet: no need for a fence
  }

  @Override
  boolean execute(LoopCore loop, Worker worker) {
    Runnable runnable = action;
    if (runnable != null) {
      loop.enter(this);
      try {
        runnable.run();
      } catch (Throwable error) {
        loop.report(context, ErrorReport.of("A " + label() + " failed.", error));
      } finally {
        loop.leave();
      }
    }
    return true;
  }

  @Override
  void wake() {
    if (!loop.enqueue(this)) {
      runAfterEndOfLoop();
    }
  }

  /** With the loop gone there is no later turn; what waits for a future is still told. */
  private void runAfterEndOfLoop() {
    Runnable runnable = action;
    if (runnable != null) {
      try {
        runnable.run();
      } catch (Throwable error) {
        loop.report(context, ErrorReport.of("A " + label() + " failed.", error));
      }
    }
  }

  @Override
  public void cancel() {
    action = null;
    if (loop.isHeldByCaller()) {
      loop.forgetTimer(this);
    } else {
      loop.runOnLoop(() -> loop.forgetTimer(this)); // frees it soon; it will not run in any case
    }
  }

  @Override
  public boolean isCancelled() {
    return action == null;
  }

  @Override
  String label() {
    Runnable runnable = action;
    return "callback " + (runnable == null ? "that was cancelled" : runnable.getClass().getName());
  }

  @Override
  public String toString() {
    return label();
  }

  /** A callback that waits for a future, and can leave its waiters. */
  static final class OnDone extends Callback {
    private final LoopFuture<?> future;

    OnDone(LoopFuture<?> future, Context context, Runnable action) {
      super(future.loop, context, action);
      this.future = future;
    }

    @Override
    public void cancel() {
      super.cancel();
      future.removeWaiter(this);
    }
  }
}
