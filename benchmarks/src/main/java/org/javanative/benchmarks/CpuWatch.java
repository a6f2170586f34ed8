package org.javanative.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Watches how much processor time others take, so that noise is known and not guessed.
 *
 * <p>Reads {@code /proc}, so it knows nothing on other systems than Linux.
 */
final class CpuWatch {
  /** The value for "not known". */
  static final double UNKNOWN = -1;

  private static final Path SYSTEM = Path.of("/proc/stat");
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final double TICKS_PER_SECOND = 100;

  private final long startNanos = System.nanoTime();
  private final long startTicks;

  private CpuWatch(long startTicks) {
    this.startTicks = startTicks;
  }

  static CpuWatch start() {
    return new CpuWatch(foreignTicks());
  }

  /** How many cores others used since the start; {@link #UNKNOWN} where that cannot be told. */
  double foreignCores() {
    long endTicks = foreignTicks();
    if (startTicks < 0 || endTicks < 0) {
      return UNKNOWN;
    }
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    return Math.max(0, (endTicks - startTicks) / TICKS_PER_SECOND / seconds);
  }

  /** Busy time of the machine, less that of this process and of its ended children. */
  private static long foreignTicks() {
    try {
      return busyTicks(Files.readString(SYSTEM)) - ownTicks(Files.readString(SELF));
    } catch (IOException | RuntimeException unknown) {
      return -1;
    }
  }

  /** All of the first line but idle and waiting for I/O; guests are part of user time. */
  static long busyTicks(String stat) {
    String[] fields = stat.lines().findFirst().orElseThrow().trim().split("\\s+", -1);
    long busy = 0;
    for (int i = 1; i <= 8 && i < fields.length; i++) {
      if (i != 4 && i != 5) {
        busy += Long.parseLong(fields[i]);
      }
    }
    return busy;
  }

  /** User and system time, own and of awaited children: fields 14 to 17. */
  static long ownTicks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).trim().split("\\s+", -1);
    long own = 0;
    for (int i = 11; i <= 14; i++) {
      own += Long.parseLong(fields[i]);
    }
    return own;
  }
}
