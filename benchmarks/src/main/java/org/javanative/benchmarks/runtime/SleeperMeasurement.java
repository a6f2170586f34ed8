package org.javanative.benchmarks.runtime;

import java.lang.management.ManagementFactory;

/**
 * Puts many coroutines to sleep until one common instant; measures the heap that each holds
 * meanwhile, the time to launch them, and the time from the instant until all have ended.
 */
final class SleeperMeasurement {
  private static final int WARM_UP_COUNT = 10_000;
  private static final long WARM_UP_NAP_NANOS = 20_000_000;
  private static final int ATTEMPTS = 4;

  /** Time to leave for launch and garbage collection; doubled whenever it was too short. */
  private static final long INITIAL_BUDGET_NANOS = 400_000_000;

  private static final long BUDGET_NANOS_PER_SLEEPER = 3_000;

  private final RuntimeContender contender;
  private final Sampler sampler;
  private final int count;

  SleeperMeasurement(RuntimeContender contender, Sampler sampler, int count) {
    this.contender = contender;
    this.sampler = sampler;
    this.count = count;
  }

  /** Prints the rows whose names end in {@code size}. */
  void print(String size) throws Exception {
    sampler.warmUp(
        () ->
            contender
                .launchSleepers(WARM_UP_COUNT, System.nanoTime() + WARM_UP_NAP_NANOS)
                .awaitAll());
    long budgetNanos = INITIAL_BUDGET_NANOS + count * BUDGET_NANOS_PER_SLEEPER;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (measured(size, budgetNanos)) {
        return;
      }
      budgetNanos *= 2;
    }
    throw new IllegalStateException(count + " sleepers were not launched before the first woke up");
  }

  private boolean measured(String size, long budgetNanos) throws Exception {
    long heapBefore = usedHeapBytes();
    long start = System.nanoTime();
    long deadline = start + budgetNanos;
    RuntimeContender.Sleepers sleepers = contender.launchSleepers(count, deadline);
    long launched = System.nanoTime();
    long heapAsleep = usedHeapBytes();
    boolean inTime = System.nanoTime() - deadline < 0;
    sleepers.awaitAll();
    long ended = System.nanoTime();
    if (inTime) {
      RuntimeWorker.print("sleeper-bytes-" + size, (double) (heapAsleep - heapBefore) / count);
      RuntimeWorker.print("sleeper-launch-" + size, (double) (launched - start) / count);
      RuntimeWorker.print("sleeper-drain-" + size, (double) (ended - deadline) / count);
    }
    return inTime;
  }

  /** Collects twice: the first collection may only discover what the second can free. */
  private static long usedHeapBytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
