package org.javanative.runtime;

/**
 * A body of code that runs as a task on an event loop and may suspend with {@link Async#await}.
 *
 * <p>Called on the loop. Code between two awaits is atomic with respect to everything else on that
 * loop; a call that blocks (a socket read, {@code Thread.sleep}) stalls the loop and belongs in
 * {@link Async#offload}.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface Coroutine<T> {

  /**
   * Runs to the end and returns the result.
   *
   * @throws Exception whatever goes wrong; it becomes the task's failure, unwrapped
   */
  T run() throws Exception;
}
