package org.javanative.benchmarks.runtime;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * One-way wake-up latencies of an idle loop.
 *
 * <p>One post is under way at a time, so plain fields guarded by the volatile {@link #arrivedNanos}
 * suffice.
 */
final class Wakeups {
  private volatile long arrivedNanos;

  private Wakeups() {}

  /** Posts {@code count} times, each after a pause long enough for the loop to fall asleep. */
  static long[] measure(int count, Duration pause, Producers.Post post) {
    Wakeups wakeups = new Wakeups();
    Runnable callback = () -> wakeups.arrivedNanos = System.nanoTime();
    long[] latencies = new long[count];
    for (int i = 0; i < count; i++) {
      LockSupport.parkNanos(pause.toNanos());
      latencies[i] = wakeups.once(post, callback);
    }
    return latencies;
  }

  private long once(Producers.Post post, Runnable callback) {
    arrivedNanos = 0;
    long before = System.nanoTime();
    post.post(callback);
    long arrived = arrivedNanos;
    while (arrived == 0) {
      LockSupport.parkNanos(20_000);
      arrived = arrivedNanos;
    }
    return arrived - before;
  }
}
