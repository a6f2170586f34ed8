package org.javanative.benchmarks.runtime;

import java.util.concurrent.CountDownLatch;

/**
 * Counts callbacks that all run on one loop, and releases a waiting thread at the last one.
 *
 * <p>The count is a plain field: only a loop that never runs two callbacks at once may use it.
 */
final class Countdown implements Runnable {
  private final CountDownLatch done = new CountDownLatch(1);
  private int remaining;

  Countdown(int count) {
    remaining = count;
  }

  @Override
  public void run() {
    if (--remaining == 0) {
      done.countDown();
    }
  }

  void await() throws InterruptedException {
    done.await();
  }
}
