package org.javanative.benchmarks.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The process that measures one contender on the JVM.
 *
 * <p>Arguments: the contender's name, warm-up and measuring time in milliseconds, then rows. Prints
 * a line {@code row value} per sample. The script peer keeps to the same protocol.
 */
public final class DataWorker {
  private static final int MIN_SAMPLES = 5;
  private static final int MAX_SAMPLES = 400;

  /** One sample of a row: does the work, and tells what one operation took, in nanoseconds. */
  @FunctionalInterface
  interface Work {
    double run() throws Exception;
  }

  private DataWorker() {}

  /** Measures, prints the samples, and exits. */
  public static void main(String[] args) throws Exception {
    Duration warmUp = Duration.ofMillis(Long.parseLong(args[1]));
    Duration measuring = Duration.ofMillis(Long.parseLong(args[2]));
    List<String> rows = List.of(args).subList(3, args.length);
    Path folder = Files.createTempDirectory("javanative-data");
    try {
      for (String row : rows) {
        double unit =
            DataRows.names(DataRows.QUERIES).contains(row) && !row.equals(DataRows.FAN_OUT)
                ? 1
                : 1e3;
        measure(row, work(args[0], row, folder), warmUp, measuring, unit);
      }
    } finally {
      delete(folder);
    }
    System.out.flush();
    System.exit(0);
  }

  private static Work work(String contender, String row, Path folder) throws Exception {
    if (DataRows.names(DataRows.QUERIES).contains(row)) {
      return new QueryWork().named(row);
    }
    StorageKit kit =
        contender.equals(DataSuite.SQLITE)
            ? new SqliteKit(folder.resolve(row + ".db"))
            : new JavaNativeStorageKit(folder.resolve(row));
    return StorageWork.named(row, kit);
  }

  private static void measure(
      String row, Work work, Duration warmUp, Duration measuring, double nanosPerUnit)
      throws Exception {
    long start = System.nanoTime();
    while (System.nanoTime() - start < warmUp.toNanos()) {
      double unused = work.run();
    }
    System.gc();
    start = System.nanoTime();
    for (int i = 0;
        i < MAX_SAMPLES && (i < MIN_SAMPLES || System.nanoTime() - start < measuring.toNanos());
        i++) {
      System.out.printf(Locale.ROOT, "%s %.3f%n", row, work.run() / nanosPerUnit);
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
