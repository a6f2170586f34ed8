package org.javanative.benchmarks.runtime;

import java.time.Duration;

/**
 * Runs a piece of work until its warm-up is over, then samples it.
 *
 * @param warmUp how long to run unmeasured; up to three times that where it is less than five runs
 * @param measuring how long to run measured; at least one run
 */
record Sampler(Duration warmUp, Duration measuring) {
  private static final int MAX_SAMPLES = 100;
  private static final int WARM_UP_RUNS = 5;
  private static final int MAX_WARM_UP_FACTOR = 3;

  /** A fixed amount of work, done once per call. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Takes one sample at a time; in nanoseconds per run of the work. */
  @FunctionalInterface
  interface Samples {
    void add(long nanos);
  }

  /** When the heap is collected, outside the measured time. */
  enum Collection {
    /** Before the first measured run: for work that leaves little behind. */
    ONCE,
    /** Before each measured run: for work that fills the heap. */
    EACH_RUN
  }

  void sample(Collection collection, Work work, Samples samples) throws Exception {
    warmUp(work);
    System.gc();
    long end = System.nanoTime() + measuring.toNanos();
    for (int i = 0; i < MAX_SAMPLES && (i == 0 || System.nanoTime() - end < 0); i++) {
      if (collection == Collection.EACH_RUN && i > 0) {
        System.gc();
      }
      samples.add(nanosOf(work));
    }
  }

  private void warmUp(Work work) throws Exception {
    long start = System.nanoTime();
    for (int runs = 1; ; runs++) {
      work.run();
      long elapsed = System.nanoTime() - start;
      long enough = runs < WARM_UP_RUNS ? MAX_WARM_UP_FACTOR * warmUp.toNanos() : warmUp.toNanos();
      if (elapsed >= enough) {
        return;
      }
    }
  }

  private static long nanosOf(Work work) throws Exception {
    long before = System.nanoTime();
    work.run();
    return System.nanoTime() - before;
  }
}
