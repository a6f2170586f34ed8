package org.javanative.ui;

/**
 * The body of a handler that is a coroutine. See {@link Hooks#async(AsyncHandler)}.
 *
 * @param <T> the type of the event's payload
 */
@FunctionalInterface
public interface AsyncHandler<T> {
  /**
   * Handles one event, on the event loop; may wait.
   *
   * @throws Exception whatever goes wrong
   */
  void handle(T payload) throws Exception;
}
