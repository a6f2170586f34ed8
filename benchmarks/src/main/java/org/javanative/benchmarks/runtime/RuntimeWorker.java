package org.javanative.benchmarks.runtime;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.javanative.benchmarks.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * The process that measures one contender in one scenario. Started by the suite, and never by hand.
 *
 * <p>Arguments: contender, warm-up and measuring time in milliseconds, then {@code row=size} for
 * each row in the order of measurement. Prints a line {@code row value} per sample. The script
 * peers keep to the same protocol.
 */
public final class RuntimeWorker {
  private static final Duration WAKEUP_PAUSE = Duration.ofNanos(300_000);

  /** Timers fire within this many nanoseconds per timer: close together, so that nobody idles. */
  private static final int FIRE_WINDOW_NANOS_PER_TIMER = 50;

  private static final long CANCELLED_TIMER_NANOS = Duration.ofHours(1).toNanos();

  private final RuntimeContender contender;
  private final Sampler sampler;
  private @Nullable SleeperMeasurement sleepers;

  private RuntimeWorker(RuntimeContender contender, Sampler sampler) {
    this.contender = contender;
    this.sampler = sampler;
  }

  /** Measures, prints the samples, and exits. */
  public static void main(String[] args) throws Exception {
    Sampler sampler =
        new Sampler(
            Duration.ofMillis(Long.parseLong(args[1])), Duration.ofMillis(Long.parseLong(args[2])));
    RuntimeWorker worker = new RuntimeWorker(contender(args[0]), sampler);
    for (String task : List.of(args).subList(3, args.length)) {
      int equals = task.indexOf('=');
      worker.measure(task.substring(0, equals), Integer.parseInt(task.substring(equals + 1)));
    }
    System.out.flush();
    // Not every contender's threads are daemons, and closing them is no part of the measurement.
    System.exit(0);
  }

  private static RuntimeContender contender(String name) {
    return switch (name) {
      case "javanative-cont", "javanative-virtual", "javanative-platform" ->
          new JavaNativeContender();
      case "kotlin-single-thread" -> new KotlinContender(new SingleThreadLoop());
      case "kotlin-run-blocking" -> new KotlinContender(new RunBlockingLoop());
      case "netty" -> new NettyContender();
      case "virtual-threads" -> new VirtualThreadsContender();
      case "scheduled-executor" -> new ScheduledExecutorContender();
      default -> throw new IllegalArgumentException("no such contender: " + name);
    };
  }

  private void measure(String row, int size) throws Exception {
    switch (row) {
      case "yield" -> sample(row, size, () -> contender.yieldTurns(size));
      case "ping-pong" -> sample(row, size, () -> contender.pingPong(size));
      case "spawn-100k", "spawn-1m" -> sample(row, size, () -> contender.spawn(size));
      case "post-1" -> sample(row, size, () -> contender.post(1, size));
      case "post-4" -> sample(row, size / 4 * 4, () -> contender.post(4, size / 4));
      case "wakeup" -> measureWakeups(size);
      case "timer-fire-1m" -> {
        long[] delays = randomDelays(size, (long) size * FIRE_WINDOW_NANOS_PER_TIMER);
        sample(row, size, () -> contender.fireTimers(delays));
      }
      case "timer-cancel-1m" -> {
        long[] delays = randomDelays(size, CANCELLED_TIMER_NANOS);
        Arrays.setAll(delays, i -> CANCELLED_TIMER_NANOS + delays[i]);
        sample(row, size, () -> contender.cancelTimers(delays));
      }
      case "sleepers-100k" -> sleepers().print("100k", size);
      case "sleepers-1m" -> sleepers().print("1m", size);
      default -> throw new IllegalArgumentException("no such row: " + row);
    }
  }

  private SleeperMeasurement sleepers() throws Exception {
    SleeperMeasurement existing = sleepers;
    if (existing == null) {
      existing = new SleeperMeasurement(contender);
      sleepers = existing;
    }
    return existing;
  }

  private void sample(String row, int operations, Sampler.Work work) throws Exception {
    boolean fillsHeap = RuntimeSizes.nominal(row).isPresent();
    Sampler.Collection collection =
        fillsHeap ? Sampler.Collection.EACH_RUN : Sampler.Collection.ONCE;
    sampler.sample(collection, work, nanos -> print(row, (double) nanos / operations));
  }

  private void measureWakeups(int count) throws Exception {
    contender.wakeups(count / 4, WAKEUP_PAUSE);
    long[] nanos = contender.wakeups(count, WAKEUP_PAUSE);
    double[] micros = Arrays.stream(nanos).mapToDouble(n -> n / 1e3).toArray();
    print("wakeup-p50", Statistics.percentile(micros, 50));
    print("wakeup-p99", Statistics.percentile(micros, 99));
  }

  private static long[] randomDelays(int count, long boundNanos) {
    return new Random(42).longs(count, 0, boundNanos).toArray();
  }

  static void print(String row, double value) {
    System.out.println(row + " " + value);
  }
}
