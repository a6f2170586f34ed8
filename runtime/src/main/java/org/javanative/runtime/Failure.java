package org.javanative.runtime;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The state of a future that failed or was cancelled. */
final class Failure {
  /**
   * What went wrong; for a cancelled task the exception that ended its body, for a cancelled future
   * null.
   */
  private final @Nullable Throwable error;

  private final boolean cancelled;

  /**
   * Someone has seen the error, so that it need not be reported. Racy on purpose: a late write
   * costs one report.
   */
  private boolean observed;

  /**
   * The trace as it was when the task failed; each await shows this and its own frames. Written
   * under {@code this}.
   */
  private StackTraceElement @Nullable [] originalTrace;

  private Failure(@Nullable Throwable error, boolean cancelled) {
    this.error = error;
    this.cancelled = cancelled;
  }

  static Failure of(Throwable error) {
    return new Failure(error, false);
  }

  static Failure cancelled(@Nullable CancellationException cause) {
    return new Failure(cause, true);
  }

  boolean isCancelled() {
    return cancelled;
  }

  boolean isObserved() {
    return observed;
  }

  /** Marks the failure as seen, and returns what to throw outside the loop. */
  Throwable observe() {
    observed = true;
    return peek();
  }

  /** The error, without marking it as seen. */
  Throwable peek() {
    return error == null ? new CancellationException("The future was cancelled.") : error;
  }

  /**
   * What {@code await} throws: the original exception, its trace extended by the frames of the
   * awaiting task.
   */
  Throwable observeInAwait(Task<?> awaiting) {
    observed = true;
    if (cancelled) {
      CancellationException here = new CancellationException("The awaited future was cancelled.");
      if (error != null) {
        here.initCause(error);
      }
      return here;
    }
    Throwable original = peek();
    synchronized (this) {
      if (originalTrace == null) {
        originalTrace = original.getStackTrace();
      }
      original.setStackTrace(StackTraces.awaitedBy(awaiting, originalTrace));
    }
    return original;
  }
}
