package org.javanative.runtime;

import java.util.List;

/**
 * A point at which a number of coroutines wait for each other; then it serves the next round. For
 * use on one loop.
 */
public final class AsyncBarrier {
  private final WaitLine<Integer> line = new WaitLine<>("AsyncBarrier");
  private final int parties;
  private boolean broken;

  private AsyncBarrier(int parties) {
    if (parties < 1) {
      throw new IllegalArgumentException("A barrier has at least 1 party, not " + parties + ".");
    }
    this.parties = parties;
  }

  /** A barrier for {@code parties} coroutines. */
  public static AsyncBarrier of(int parties) {
    return new AsyncBarrier(parties);
  }

  /**
   * Suspends until all parties have come. One who is cancelled meanwhile does not count.
   *
   * @return a number from 0 to parties - 1, another one for each of the round
   * @throws BarrierBrokenException when the barrier is broken, or reset meanwhile
   */
  public int await() {
    Fiber unused = LoopCore.requireFiber("AsyncBarrier.await");
    if (broken) {
      throw new BarrierBrokenException("The barrier was aborted. reset() makes it usable again.");
    }
    if (line.size() + 1 < parties) {
      return line.await(late -> {});
    }
    List<LoopFuture<Integer>> others = Wake.order(line.takeAll());
    for (int i = 0; i < others.size(); i++) {
      Async.resolveFuture(others.get(i), i);
    }
    return parties - 1;
  }

  /** Sends those who wait away with a {@link BarrierBrokenException}; the barrier is as new. */
  public void reset() {
    broken = false;
    line.failAll(
        new BarrierBrokenException("The barrier was reset while its parties came together."));
  }

  /**
   * Sends those who wait, and all who come until {@link #reset}, away with a {@link
   * BarrierBrokenException}.
   */
  public void abort() {
    broken = true;
    line.failAll(new BarrierBrokenException("The barrier was aborted."));
  }

  /** How many coroutines a round takes. */
  public int parties() {
    return parties;
  }

  /** How many are waiting. */
  public int waiting() {
    return line.size();
  }

  /** Whether it was aborted. */
  public boolean isBroken() {
    return broken;
  }
}
