package org.javanative.benchmarks.runtime;

import java.util.Optional;
import org.javanative.benchmarks.Suite.Effort;

/** How many operations one run of a task has. Every figure is per operation. */
final class RuntimeSizes {
  private RuntimeSizes() {}

  /** The size that a row's name promises; empty when it promises none. */
  static Optional<Integer> nominal(String task) {
    if (task.endsWith("-1m")) {
      return Optional.of(1_000_000);
    }
    return task.endsWith("-100k") ? Optional.of(100_000) : Optional.empty();
  }

  static int size(String task, String contender, Effort effort) {
    int full = nominal(task).orElseGet(() -> usual(task));
    int affordable = Math.min(full, affordable(task, contender));
    return effort == Effort.FULL ? affordable : Math.min(affordable, quick(task));
  }

  private static int usual(String task) {
    return switch (task) {
      case "yield" -> 500_000;
      case "ping-pong" -> 200_000;
      case "post-1", "post-4" -> 400_000;
      case "wakeup" -> 2_000;
      default -> throw new IllegalArgumentException("no such task: " + task);
    };
  }

  /** Keeps a slow contender within a second or two per run. */
  private static int affordable(String task, String contender) {
    return switch (contender) {
      case "asyncio" -> task.startsWith("timer-") || nominal(task).isPresent() ? 200_000 : 40_000;
      case "node" -> task.startsWith("post-") ? 100_000 : Integer.MAX_VALUE;
      case "javanative-platform" -> task.equals("ping-pong") ? 20_000 : Integer.MAX_VALUE;
      default -> Integer.MAX_VALUE;
    };
  }

  private static int quick(String task) {
    return switch (task) {
      case "yield" -> 200_000;
      case "ping-pong" -> 100_000;
      case "wakeup" -> 600;
      case "spawn-100k", "sleepers-100k" -> 20_000;
      default -> 100_000;
    };
  }
}
