package org.javanative.query;

import org.jspecify.annotations.Nullable;

/**
 * What a component knows of its latest call of a mutation.
 *
 * @param failures how often it has failed so far, or had before it succeeded
 */
record MutationState<R>(
    @Nullable R data, @Nullable Throwable error, boolean loading, boolean paused, int failures) {

  static <R> MutationState<R> idle() {
    return new MutationState<>(null, null, false, false, 0);
  }

  static <R> MutationState<R> started() {
    return new MutationState<>(null, null, true, false, 0);
  }

  MutationState<R> withPaused(boolean changed) {
    return new MutationState<>(data, error, loading, changed, failures);
  }

  MutationState<R> withFailures(int changed) {
    return new MutationState<>(data, error, loading, paused, changed);
  }

  MutationState<R> succeeded(R result) {
    return new MutationState<>(result, null, false, false, failures);
  }

  MutationState<R> failed(Throwable why) {
    return new MutationState<>(null, why, false, false, failures);
  }
}
