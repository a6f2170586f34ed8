package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How a future ended, as a value: what {@link Async#gatherOutcomes} collects.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T extends @Nullable Object> {

  /**
   * It has a value.
   *
   * @param value the value
   */
  record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

  /**
   * It failed.
   *
   * @param error the original error
   */
  record Failed<T extends @Nullable Object>(Throwable error) implements Outcome<T> {}

  /** It was cancelled. */
  record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}

  /** The outcome of a future that is done; its failure counts as seen. */
  static <T extends @Nullable Object> Outcome<T> of(LoopFuture<T> done) {
    if (done.isCancelled()) {
      return new Cancelled<>();
    }
    Failure failure = done.failure();
    return failure == null ? new Success<>(done.resultNow()) : new Failed<>(failure.observe());
  }
}
