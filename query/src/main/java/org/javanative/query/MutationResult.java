package org.javanative.query;

import org.javanative.runtime.Task;
import org.jspecify.annotations.Nullable;

/**
 * A mutation in one render of a component: the state of its latest call, and the way to call it.
 *
 * @param <A> the type of the arguments
 * @param <R> the type of the result
 */
public final class MutationResult<A, R> {
  private final MutationState<A, R> state;
  private final MutationCalls<A, R> calls;

  MutationResult(MutationState<A, R> state, MutationCalls<A, R> calls) {
    this.state = state;
    this.calls = calls;
  }

  /**
   * What the latest call was made with, such as to show what is being sent; null without one, and
   * when it was cancelled. Another call takes its place: for all that wait, see {@link
   * Queries#useOutbox}, or optimistic changes.
   */
  public @Nullable A arguments() {
    return state.arguments();
  }

  /** The result of the latest call; null before. */
  public @Nullable R data() {
    return state.data();
  }

  /** Why the latest call has failed; null when it has not. */
  public @Nullable Throwable error() {
    return state.error();
  }

  /** Whether the latest call is running, or waits for the network or its scope. */
  public boolean loading() {
    return state.loading();
  }

  /** Whether the latest call waits for the network or the focus of the app. */
  public boolean paused() {
    return state.paused();
  }

  /** How often the latest call has failed so far; it is tried again while it is loading. */
  public int failureCount() {
    return state.failures();
  }

  /**
   * Starts the mutation, from any thread. It belongs to the client and goes on when the component
   * goes. The task may be awaited or cancelled, or dropped: its failure is shown by {@link #error}
   * and reported nowhere else.
   */
  public Task<R> mutate(A arguments) {
    return calls.start(arguments);
  }

  /** Forgets the latest call, as if there had been none. It goes on. From any thread. */
  public void reset() {
    calls.reset();
  }
}
