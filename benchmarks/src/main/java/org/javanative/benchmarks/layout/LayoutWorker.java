package org.javanative.benchmarks.layout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.javanative.benchmarks.layout.SampleTree.Shape;

/**
 * The process that measures one contender.
 *
 * <p>Arguments: the contender's name, warm-up and measuring time in milliseconds, then rows. Prints
 * a line {@code row value} per sample: microseconds of processor time of the thread that lays out.
 */
public final class LayoutWorker {
  private static final int MIN_SAMPLES = 5;
  private static final int CHANGES_A_SAMPLE = 10;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Duration warmUp;
  private final Duration measuring;
  private float checksum;

  private LayoutWorker(Duration warmUp, Duration measuring) {
    this.warmUp = warmUp;
    this.measuring = measuring;
  }

  /** Measures, prints the samples, and exits. */
  public static void main(String[] args) {
    LayoutWorker worker =
        new LayoutWorker(
            Duration.ofMillis(Long.parseLong(args[1])), Duration.ofMillis(Long.parseLong(args[2])));
    for (String row : List.of(args).subList(3, args.length)) {
      switch (args[0]) {
        case LayoutContenders.JAVA_NATIVE -> worker.measure(new JavaNativeKit(), row);
        case LayoutContenders.YOGA -> worker.measure(new YogaKit(), row);
        default -> throw new IllegalArgumentException("no such contender: " + args[0]);
      }
    }
    System.out.println("# checksum of what was laid out: " + worker.checksum);
    System.out.flush();
    System.exit(0);
  }

  private <N> void measure(NodeKit<N> kit, String row) {
    LayoutRow parsed = LayoutRow.parse(row);
    if (parsed.isFirst()) {
      measureFirst(kit, parsed.shape(), parsed.size(), row);
    } else {
      measureLeaf(kit, parsed.shape(), parsed.size(), row);
    }
  }

  private <N> void measureFirst(NodeKit<N> kit, Shape shape, int size, String row) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < warmUp.toNanos()) {
      first(kit, shape, size);
    }
    start = System.nanoTime();
    for (int i = 0; i < MIN_SAMPLES || System.nanoTime() - start < measuring.toNanos(); i++) {
      print(row, first(kit, shape, size));
    }
  }

  private <N> double first(NodeKit<N> kit, Shape shape, int size) {
    SampleTree<N> tree = SampleTree.build(kit, shape, size);
    long before = threads.getCurrentThreadCpuTime();
    checksum += tree.layOut();
    long nanos = threads.getCurrentThreadCpuTime() - before;
    tree.free();
    return nanos;
  }

  private <N> void measureLeaf(NodeKit<N> kit, Shape shape, int size, String row) {
    SampleTree<N> tree = SampleTree.build(kit, shape, size);
    checksum += tree.layOut();
    int change = 1;
    long start = System.nanoTime();
    while (System.nanoTime() - start < warmUp.toNanos()) {
      change(tree, change);
      change += CHANGES_A_SAMPLE;
    }
    start = System.nanoTime();
    for (int i = 0; i < MIN_SAMPLES || System.nanoTime() - start < measuring.toNanos(); i++) {
      long before = threads.getCurrentThreadCpuTime();
      change(tree, change);
      print(row, (double) (threads.getCurrentThreadCpuTime() - before) / CHANGES_A_SAMPLE);
      change += CHANGES_A_SAMPLE;
    }
    tree.free();
  }

  private <N> void change(SampleTree<N> tree, int first) {
    for (int i = 0; i < CHANGES_A_SAMPLE; i++) {
      tree.changeLeaf(first + i);
      checksum += tree.layOut();
    }
  }

  private static void print(String row, double nanos) {
    System.out.printf(Locale.ROOT, "%s %.3f%n", row, nanos / 1e3);
  }
}
