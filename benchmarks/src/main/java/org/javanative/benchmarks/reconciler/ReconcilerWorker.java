package org.javanative.benchmarks.reconciler;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/**
 * The process that measures JavaNative. Started by the suite, and never by hand.
 *
 * <p>Arguments: contender, warm-up and measuring time in milliseconds, then the rows in the order
 * of measurement. Prints a line {@code row value} per sample. The script peers keep to the same
 * protocol.
 */
public final class ReconcilerWorker {
  private static final int MAX_SAMPLES = 400;
  private static final int WARM_UP_RUNS = 5;
  private static final int MAX_WARM_UP_FACTOR = 3;

  private final Operations operations = new Operations();
  private final Duration warmUp;
  private final Duration measuring;

  private ReconcilerWorker(Duration warmUp, Duration measuring) {
    this.warmUp = warmUp;
    this.measuring = measuring;
  }

  /** Measures and prints the samples. */
  public static void main(String[] args) {
    ReconcilerWorker worker =
        new ReconcilerWorker(
            Duration.ofMillis(Long.parseLong(args[1])), Duration.ofMillis(Long.parseLong(args[2])));
    worker.measure(List.of(args).subList(3, args.length));
    System.out.flush();
  }

  private void measure(List<String> rows) {
    List<String> times = rows.stream().filter(ReconcilerRows.times()::contains).toList();
    times.forEach(row -> warmUp(operations.named(row), new ListScreen()));
    times.forEach(this::sample);
    for (String row : rows) {
      if (row.startsWith(ReconcilerRows.MEMORY)) {
        measureMemory(row);
      } else if (row.startsWith(ReconcilerRows.OPERATIONS)) {
        countOperations(row);
      }
    }
  }

  private void sample(String row) {
    Operations.Operation operation = operations.named(row);
    ListScreen screen = new ListScreen();
    warmUp(operation, screen);
    System.gc();
    long end = System.nanoTime() + measuring.toNanos();
    for (int i = 0; i < MAX_SAMPLES && (i == 0 || System.nanoTime() - end < 0); i++) {
      Runnable run = operation.prepare(screen);
      int commits = screen.commits();
      long before = System.nanoTime();
      run.run();
      long after = System.nanoTime();
      requireCommit(screen.commits() - commits);
      print(row, (after - before) / 1e3);
    }
  }

  /**
   * Runs unmeasured, for half of the warm-up: each row has one when all begin, and one of its own.
   */
  private void warmUp(Operations.Operation operation, ListScreen screen) {
    long begin = System.nanoTime();
    for (int runs = 1; ; runs++) {
      operation.prepare(screen).run();
      long enough = warmUp.toNanos() / 2 * (runs < WARM_UP_RUNS ? MAX_WARM_UP_FACTOR : 1);
      if (System.nanoTime() - begin >= enough) {
        return;
      }
    }
  }

  private static void requireCommit(int commits) {
    if (commits != 1) {
      throw new IllegalStateException(commits + " commits instead of one");
    }
  }

  /** What the host was asked to do during one run of the operation. */
  private void countOperations(String row) {
    String operation = row.substring(ReconcilerRows.OPERATIONS.length());
    ListScreen screen = new ListScreen();
    Runnable run = operations.named(operation).prepare(screen);
    screen.takeCalls();
    run.run();
    print(row, screen.takeCalls().total());
  }

  /**
   * The heap that one row on the screen holds, beyond its data. Another screen comes first, so that
   * what the process makes once does not count.
   */
  private void measureMemory(String row) {
    int size = ReconcilerRows.sizeOf(row);
    List<Item> items = operations.items(size);
    new ListScreen().show(items);
    ListScreen screen = new ListScreen();
    long before = usedHeapBytes();
    screen.show(items);
    print(row, (double) (usedHeapBytes() - before) / size);
    if (screen.size() != size) {
      throw new IllegalStateException(screen.size() + " rows instead of " + size);
    }
  }

  private static long usedHeapBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void print(String row, double value) {
    System.out.println(row + " " + value);
  }
}
