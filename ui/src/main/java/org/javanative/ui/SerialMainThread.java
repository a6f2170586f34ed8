package org.javanative.ui;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.javanative.runtime.MainThread;
import org.jspecify.annotations.Nullable;

/**
 * A main thread in effect: runs what is posted one after another, in order, on whatever threads an
 * executor has.
 *
 * <p>For hosts without a UI thread of their own. What posted work throws goes to the error sink,
 * and the rest goes on. When the executor is shut down, what was posted before still runs if its
 * turn has begun, and {@link #post} throws {@link RejectedExecutionException}.
 */
public final class SerialMainThread implements MainThread {
  /** How much one host may run before it lets the others of a shared executor have their turn. */
  private static final int FAIR_SHARE = 64;

  private final Executor executor;
  private final int share;
  private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();

  /** How many are posted and not yet run. Whoever makes it 1 starts the draining. */
  private final AtomicInteger pending = new AtomicInteger();

  private volatile @Nullable Thread draining;

  private SerialMainThread(Executor executor, int share) {
    this.executor = Objects.requireNonNull(executor, "executor");
    this.share = share;
  }

  /** A main thread on the threads of {@code executor}, which many may share. */
  public static SerialMainThread on(Executor executor) {
    return new SerialMainThread(executor, FAIR_SHARE);
  }

  /**
   * A main thread on the caller: {@link #post} runs the work before it returns, unless work is
   * running already; then that thread runs it afterwards.
   */
  public static SerialMainThread inline() {
    return new SerialMainThread(Runnable::run, Integer.MAX_VALUE);
  }

  @Override
  public void post(Runnable work) {
    queue.add(Objects.requireNonNull(work, "work"));
    if (pending.getAndIncrement() == 0) {
      try {
        executor.execute(this::drain);
      } catch (RejectedExecutionException ended) {
        pending.set(0);
        queue.clear();
        throw ended;
      }
    }
  }

  @Override
  public boolean isCurrent() {
    return draining == Thread.currentThread();
  }

  private void drain() {
    draining = Thread.currentThread();
    for (int left = share; ; ) {
      Runnable work = queue.poll();
      if (work != null) {
        run(work);
      }
      left--;
      boolean out = left == 0;
      if (out || pending.get() == 1) {
        draining = null;
      }
      if (pending.decrementAndGet() == 0) {
        return;
      }
      if (out && continuesLater()) {
        return;
      }
      draining = Thread.currentThread();
    }
  }

  /** Whether the executor will go on; if it takes nothing any more, this turn is the last. */
  private boolean continuesLater() {
    try {
      executor.execute(this::drain);
      return true;
    } catch (RejectedExecutionException ended) {
      return false;
    }
  }

  private static void run(Runnable work) {
    try {
      work.run();
    } catch (Throwable error) {
      ErrorSink.current()
          .report(
              ErrorReport.of(
                  "Work posted to a main thread failed: " + work.getClass().getName() + ".",
                  error));
    }
  }
}
