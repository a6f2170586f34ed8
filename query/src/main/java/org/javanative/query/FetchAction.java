package org.javanative.query;

import org.javanative.runtime.LoopFuture;

/**
 * A way to fetch: a handler, such as of a click, or something to await. From any thread.
 *
 * @param <T> the type of what comes
 */
public interface FetchAction<T> extends Runnable {
  /** Begins to fetch. The fetch ends with the last component that needs it. */
  @Override
  void run();

  /**
   * Begins to fetch, and tells what came of it. Whoever waits is a reason to go on when all
   * components have gone; cancelling the future takes that reason away. A failure is in the result
   * of the next render too, and reported nowhere else.
   */
  LoopFuture<T> start();
}
