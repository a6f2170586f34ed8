package org.javanative.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Describes this machine, from before a run until after it. */
final class MachineProbe {
  private static final double BYTES_PER_GIB = 1024.0 * 1024 * 1024;

  private final double loadBefore = load();
  private final Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  Machine describe(
      Map<String, String> runners,
      Map<String, String> jdks,
      double foreignCores,
      Suite.Effort effort) {
    return new Machine(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        cpu(),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        new TreeMap<>(runners),
        new TreeMap<>(jdks),
        loadBefore,
        load(),
        foreignCores,
        date.toString(),
        effort.name().toLowerCase(Locale.ROOT));
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String cpu() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    } catch (IOException notLinux) {
      return "unknown";
    }
  }

  private static String memory() {
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean os) {
      return String.format(Locale.ROOT, "%.0f GiB", os.getTotalMemorySize() / BYTES_PER_GIB);
    }
    return "unknown";
  }
}
