package org.javanative.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The JDKs that {@code jn} found, newest first, and the one it runs on. */
record Jdks(List<Jdk> found, Jdk inUse) {
  /** The oldest release that JavaNative supports. */
  static final int BASELINE = 17;

  Jdks {
    found = found.stream().sorted(Comparator.comparingInt(Jdk::feature).reversed()).toList();
  }

  /** Reads the lines of the {@code jn} script. */
  static Jdks parse(String lines, Path homeInUse) {
    List<Jdk> found = lines.lines().filter(line -> !line.isBlank()).map(Jdk::parse).toList();
    Jdk inUse =
        found.stream()
            .filter(jdk -> jdk.home().equals(homeInUse))
            .findFirst()
            .orElseGet(() -> running(homeInUse));
    return new Jdks(found, inUse);
  }

  /** The JDK of exactly this feature release, if there is one. */
  Optional<Jdk> ofFeature(int feature) {
    return found.stream().filter(jdk -> jdk.feature() == feature).findFirst();
  }

  /** The newest long-term release from {@link #BASELINE} on, if there is one. */
  Optional<Jdk> newestLongTerm() {
    return found.stream().filter(Jdk::isLongTerm).findFirst();
  }

  private static Jdk running(Path home) {
    Runtime.Version version = Runtime.version();
    return new Jdk(version.feature(), version.toString(), home);
  }
}
