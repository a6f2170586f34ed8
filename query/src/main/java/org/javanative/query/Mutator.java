package org.javanative.query;

/**
 * Changes something on a server.
 *
 * @param <A> the type of the arguments
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface Mutator<A, R> {
  /**
   * Makes the change, as a coroutine on the event loop; may wait.
   *
   * @throws Exception whatever goes wrong
   */
  R run(A arguments) throws Exception;
}
