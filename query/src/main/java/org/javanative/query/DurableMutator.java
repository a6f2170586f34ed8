package org.javanative.query;

/**
 * Changes something on a server, perhaps more than once for one call.
 *
 * @param <A> the type of the arguments
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface DurableMutator<A, R> {
  /**
   * Makes the change, as a coroutine on the event loop; may wait.
   *
   * @param idempotencyKey names the call, and is the same whenever it is tried again, also after a
   *     restart. Send it along: a server that has seen it answers as before, and changes nothing
   * @throws Exception whatever goes wrong
   */
  R run(A arguments, String idempotencyKey) throws Exception;
}
