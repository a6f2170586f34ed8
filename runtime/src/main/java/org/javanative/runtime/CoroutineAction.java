package org.javanative.runtime;

/** A {@link Coroutine} without a result. */
@FunctionalInterface
public interface CoroutineAction {

  /**
   * Runs to the end.
   *
   * @throws Exception whatever goes wrong; it becomes the task's failure, unwrapped
   */
  void run() throws Exception;
}
