package org.javanative.benchmarks.runtime;

import java.util.concurrent.Executor;

/**
 * A callback that puts itself back into its executor's queue: what yielding is without coroutines.
 */
final class SelfPosting implements Runnable {
  private final Executor executor;
  private final Runnable done;
  private int remaining;

  SelfPosting(Executor executor, int turns, Runnable done) {
    this.executor = executor;
    this.done = done;
    remaining = turns;
  }

  @Override
  public void run() {
    if (remaining-- > 0) {
      executor.execute(this);
    } else {
      done.run();
    }
  }
}
