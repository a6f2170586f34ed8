package org.javanative.query;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A mutation whose calls survive the process: each is written to the client's {@link QueryStorage}
 * before it runs, and struck out when the server has agreed. What a crash or an exit leaves is
 * resumed, in the order of the calls, by the next client that knows the mutation.
 *
 * <p>Made once, handed to {@link QueryClientOptions#durable}, and called by components through
 * {@link Queries#useMutation(DurableMutation)}. All that it does is said here and not where it is
 * called: after a restart the component that called it is not there.
 *
 * <p>It differs from other mutations in this:
 *
 * <ul>
 *   <li>While the network is the trouble, it is tried again until it succeeds: after an {@link
 *       java.io.IOException}, a {@link java.util.concurrent.TimeoutException}, and all that one of
 *       them has caused, such as a timeout of fetch. Any other failure is final when it comes for
 *       the {@value #ATTEMPTS}th time, some minutes later: it may be a server that restarts, but
 *       also a mistake, which must not hold up the calls behind it for ever. {@link
 *       MutationOptions#retry} replaces this rule.
 *   <li>A call that has failed for good is not lost: the next one goes on, task and handlers get
 *       the failure, and the call stays in {@link QueryClient#outbox} as {@linkplain
 *       OutboxEntry#failed failed}, after a restart too, until {@link QueryClient#retry} or {@link
 *       QueryClient#discard}. One that {@code onMutate} has refused was never tried, and is struck
 *       out.
 *   <li>Its calls run one after another; those of several mutations do when they have one {@link
 *       MutationOptions#scope}.
 *   <li>A call is tried <em>at least</em> once: when the process ends after the server has agreed
 *       and before that is written down, it is sent again with the same idempotency key.
 *   <li>{@link MutationOptions#onMutate} does not run for calls that are resumed. Optimistic
 *       changes are shown again.
 *   <li>Closing the client keeps its calls for the next one; cancelling the task of a call, or
 *       {@link QueryClient#discard}, drops the call for good.
 * </ul>
 *
 * @param <A> the type of the arguments
 * @param <R> the type of the result
 */
public final class DurableMutation<A, R> {
  private static final int ATTEMPTS = 10;

  /** Causes may go in a circle. */
  private static final int MAX_CAUSES = 20;

  final String name;
  final Type argumentType;
  final DurableMutator<A, R> mutator;
  final MutationOptions<A, R> options = new MutationOptions<>();

  private DurableMutation(String name, Type argumentType, DurableMutator<A, R> mutator) {
    this.name = name;
    this.argumentType = argumentType;
    this.mutator = mutator;
    options.retry = (failures, error) -> failures < ATTEMPTS || isOfNetwork(error);
    options.scope = this;
  }

  /**
   * A durable mutation.
   *
   * @param name names it in the storage; must stay the same from version to version of the app
   * @param argumentType what is written down as JSON for each call: a record of all that the
   *     mutator needs. A later version must be able to read what an earlier one has written
   * @param mutator makes the change, as a coroutine on the event loop
   */
  public static <A, R> DurableMutation<A, R> of(
      String name, Class<A> argumentType, DurableMutator<A, R> mutator) {
    return of(name, argumentType, mutator, options -> {});
  }

  /** {@link #of(String, Class, DurableMutator)} with options. */
  public static <A, R> DurableMutation<A, R> of(
      String name,
      Class<A> argumentType,
      DurableMutator<A, R> mutator,
      Consumer<MutationOptions<A, R>> configure) {
    return DurableMutation.<A, R>of(name, (Type) argumentType, mutator, configure);
  }

  /**
   * {@link #of(String, Class, DurableMutator, Consumer)} for arguments that a class does not say.
   *
   * @param argumentType of the arguments: {@code new TypeToken<List<Mail>>() {}.getType()}
   */
  public static <A, R> DurableMutation<A, R> of(
      String name,
      Type argumentType,
      DurableMutator<A, R> mutator,
      Consumer<MutationOptions<A, R>> configure) {
    if (name.trim().isEmpty()) {
      throw new QueryException(
          "A durable mutation needs a name that is not blank: its calls are found by it after a"
              + " restart.");
    }
    DurableMutation<A, R> mutation =
        new DurableMutation<>(
            name,
            Objects.requireNonNull(argumentType, "argumentType"),
            Objects.requireNonNull(mutator, "mutator"));
    configure.accept(mutation.options);
    return mutation;
  }

  private static boolean isOfNetwork(Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
      if (cause instanceof IOException || cause instanceof TimeoutException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  @Override
  public String toString() {
    return "durable mutation \"" + name + "\"";
  }
}
