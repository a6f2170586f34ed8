package org.javanative.benchmarks.runtime;

import java.lang.management.ManagementFactory;

/**
 * Puts many coroutines to sleep until one common instant; measures the heap that each holds
 * meanwhile, the time to launch them, and the time from the instant until all have ended.
 *
 * <p>The heap is compared with the one of the idle contender before it had ever many sleepers, so
 * that whatever it keeps for reuse counts. The warm-up in between is as large as the measurement:
 * the stack of a coroutine is several times larger before the JIT has compiled its methods, and
 * queues that grow for the first time throw compiled code away.
 */
final class SleeperMeasurement {
  private static final int FIRST_COUNT = 1_000;
  private static final double FIRST_GUESS_NANOS = 2_000;
  private static final int MAX_WARM_UP_COUNT = 100_000;
  private static final int WARM_UPS = 5;
  private static final int ATTEMPTS = 4;

  /** Time to leave for the launch and the garbage collection, at least. */
  private static final long MIN_BUDGET_NANOS = 150_000_000;

  private static final long COLLECTION_NANOS_PER_SLEEPER = 2_000;

  private final RuntimeContender contender;
  private final long idleHeapBytes;
  private double launchNanosPerSleeper;
  private int warmUps;

  SleeperMeasurement(RuntimeContender contender) throws Exception {
    this.contender = contender;
    warmUpOnce(FIRST_COUNT);
    launchNanosPerSleeper = FIRST_GUESS_NANOS; // the first ones were launched by cold code
    idleHeapBytes = usedHeapBytes();
  }

  /** Measures {@code count} sleepers and prints the rows whose names end in {@code size}. */
  void print(String size, int count) throws Exception {
    for (; warmUps < WARM_UPS; warmUps++) {
      warmUpOnce(Math.min(count, MAX_WARM_UP_COUNT));
    }
    long budgetNanos = budgetNanos(count) + count * COLLECTION_NANOS_PER_SLEEPER;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (measured(size, count, budgetNanos)) {
        return;
      }
      budgetNanos *= 2;
    }
    throw new IllegalStateException(count + " sleepers were not launched before the first woke up");
  }

  private void warmUpOnce(int count) throws Exception {
    long start = System.nanoTime();
    RuntimeContender.Sleepers sleepers =
        contender.launchSleepers(count, start + budgetNanos(count));
    launchNanosPerSleeper = (double) (System.nanoTime() - start) / count;
    sleepers.awaitAll();
  }

  /** Three times what the last launch took, so that all are asleep before the first wakes up. */
  private long budgetNanos(int count) {
    return MIN_BUDGET_NANOS + (long) (3 * launchNanosPerSleeper * count);
  }

  private boolean measured(String size, int count, long budgetNanos) throws Exception {
    System.gc();
    long start = System.nanoTime();
    long deadline = start + budgetNanos;
    RuntimeContender.Sleepers sleepers = contender.launchSleepers(count, deadline);
    long launched = System.nanoTime();
    long heapBytes = usedHeapBytes();
    boolean inTime = System.nanoTime() - deadline < 0;
    sleepers.awaitAll();
    long ended = System.nanoTime();
    if (inTime) {
      RuntimeWorker.print("sleeper-bytes-" + size, (double) (heapBytes - idleHeapBytes) / count);
      RuntimeWorker.print("sleeper-launch-" + size, (double) (launched - start) / count);
      RuntimeWorker.print("sleeper-drain-" + size, (double) (ended - deadline) / count);
    }
    return inTime;
  }

  private static long usedHeapBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
