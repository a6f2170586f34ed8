package org.javanative.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.javanative.ui.AsyncHandler;
import org.jspecify.annotations.Nullable;

/**
 * How a mutation behaves. Set in the function that is handed to {@link Queries#useMutation}.
 *
 * <p>Handlers run in the coroutine of the mutation, on the event loop, and may wait. They run also
 * when the component has gone meanwhile.
 *
 * @param <A> the type of the arguments
 * @param <R> the type of the result
 */
public final class MutationOptions<A, R> {
  /** A handler of the end of a mutation. */
  @FunctionalInterface
  public interface End<A, T> {
    /**
     * Handles it.
     *
     * @throws Exception whatever goes wrong
     */
    void handle(T outcome, A arguments) throws Exception;
  }

  /** A handler of the end of a mutation, however it ends. */
  @FunctionalInterface
  public interface Settled<A, R> {
    /**
     * Handles it.
     *
     * @param result what the mutation has brought; null when it has failed or was cancelled
     * @param error why it has failed; a {@link java.util.concurrent.CancellationException} when it
     *     was cancelled, null when it has succeeded
     * @throws Exception whatever goes wrong
     */
    void handle(@Nullable R result, @Nullable Throwable error, A arguments) throws Exception;
  }

  record Optimistic<A>(Object key, BiFunction<Object, A, Object> change) {}

  AsyncHandler<? super A> onMutate = arguments -> {};
  End<? super A, ? super R> onSuccess = (result, arguments) -> {};
  @Nullable End<? super A, ? super Throwable> onError;
  Settled<? super A, ? super R> onSettled = (result, error, arguments) -> {};
  BiPredicate<Integer, Throwable> retry = (failures, error) -> false;
  Backoff retryDelay = Backoff.DEFAULT;
  NetworkMode networkMode = NetworkMode.ONLINE;
  @Nullable Object scope;
  final List<Optimistic<A>> optimistic = new ArrayList<>(1);
  final List<QueryFilter> invalidated = new ArrayList<>(1);

  MutationOptions() {}

  /** Runs before the mutator. What it throws is the failure of the mutation, which is not made. */
  public MutationOptions<A, R> onMutate(AsyncHandler<? super A> handler) {
    onMutate = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Runs after the mutator has succeeded, before queries are invalidated. The mutation fails with
   * what it throws, although the server has agreed.
   */
  public MutationOptions<A, R> onSuccess(End<? super A, ? super R> handler) {
    onSuccess = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Runs after the last failure, when optimistic changes have been taken back. What it throws is
   * reported to the error sink, and suppressed in the failure of the mutation, which stays.
   */
  public MutationOptions<A, R> onError(End<? super A, ? super Throwable> handler) {
    onError = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /**
   * Runs at the end, once: after success, failure, and the cancellation of the call, in a task of
   * its own in the last case. Not when the client is closed, which takes all its calls with it.
   * What it throws is reported to the error sink, and does not change how the mutation has ended.
   */
  public MutationOptions<A, R> onSettled(Settled<? super A, ? super R> handler) {
    onSettled = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /** How often a failed mutation is tried again. Not at all unless set. */
  public MutationOptions<A, R> retry(int times) {
    retry = (failures, error) -> failures <= times;
    return this;
  }

  /**
   * Whether a failed mutation is tried again: asked on the loop with the number of failures so far,
   * from 1, and the last one.
   */
  public MutationOptions<A, R> retry(BiPredicate<Integer, Throwable> rule) {
    retry = Objects.requireNonNull(rule, "rule");
    return this;
  }

  /** How long to wait before trying again. {@link Backoff#DEFAULT} unless set. */
  public MutationOptions<A, R> retryDelay(Backoff value) {
    retryDelay = Objects.requireNonNull(value, "retryDelay");
    return this;
  }

  /** What being offline means. {@link NetworkMode#ONLINE} unless set. */
  public MutationOptions<A, R> networkMode(NetworkMode value) {
    networkMode = Objects.requireNonNull(value, "networkMode");
    return this;
  }

  /**
   * Runs mutations of an equal scope, of whatever component, one after another in the order of
   * their calls.
   */
  public MutationOptions<A, R> scope(Object value) {
    scope = Objects.requireNonNull(value, "scope");
    return this;
  }

  /**
   * Shows a change of a query's data before the server has agreed. It is applied to whatever the
   * server says meanwhile, until an answer comes that was asked for after the mutation succeeded.
   * If the mutation fails or is cancelled, the change is left out, and nothing else.
   *
   * @param key the query; while it has no data, the change waits for it
   * @param change makes the new data of the present one and the arguments. Called from any thread
   *     and often; applied to data that has the change already, it must make no difference
   */
  @SuppressWarnings("unchecked") // the cache has under a key what its fetcher returns
  public <T> MutationOptions<A, R> optimistic(
      Object key, BiFunction<? super T, ? super A, ? extends T> change) {
    Objects.requireNonNull(change, "change");
    optimistic.add(
        new Optimistic<>(Key.checked(key), (data, arguments) -> change.apply((T) data, arguments)));
    return this;
  }

  /** Invalidates queries after success; those with optimistic changes are by themselves. */
  public MutationOptions<A, R> invalidates(QueryFilter filter) {
    invalidated.add(Objects.requireNonNull(filter, "filter"));
    return this;
  }
}
