package org.javanative.query;

import org.jspecify.annotations.Nullable;

/**
 * What a component knows of its latest call of a mutation.
 *
 * @param arguments what it was called with; null without a call
 * @param failures how often it has failed so far, or had before it succeeded
 */
record MutationState<A, R>(
    @Nullable A arguments,
    @Nullable R data,
    @Nullable Throwable error,
    boolean loading,
    boolean paused,
    int failures) {

  static <A, R> MutationState<A, R> idle() {
    return new MutationState<>(null, null, null, false, false, 0);
  }

  static <A, R> MutationState<A, R> started(A arguments) {
    return new MutationState<>(arguments, null, null, true, false, 0);
  }

  MutationState<A, R> withPaused(boolean changed) {
    return new MutationState<>(arguments, data, error, loading, changed, failures);
  }

  MutationState<A, R> withFailures(int changed) {
    return new MutationState<>(arguments, data, error, loading, paused, changed);
  }

  MutationState<A, R> succeeded(R result) {
    return new MutationState<>(arguments, result, null, false, false, failures);
  }

  MutationState<A, R> failed(Throwable why) {
    return new MutationState<>(arguments, null, why, false, false, failures);
  }
}
