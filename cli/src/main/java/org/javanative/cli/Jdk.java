package org.javanative.cli;

import java.nio.file.Path;

/**
 * A JDK on this machine.
 *
 * @param feature the feature release: 17, 21, 25
 * @param version the whole version: 17.0.15
 */
record Jdk(int feature, String version, Path home) {
  private static final int FIRST_LONG_TERM = 17;
  private static final int LONG_TERM_STEP = 4;

  /** Whether this is a long-term release: 17, and every fourth one from there. */
  boolean isLongTerm() {
    return feature >= FIRST_LONG_TERM && (feature - FIRST_LONG_TERM) % LONG_TERM_STEP == 0;
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  /** The way the {@code jn} script writes one: feature, version and home, parted by spaces. */
  static Jdk parse(String line) {
    String[] parts = line.strip().split(" ", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("not a JDK: '" + line + "'");
    }
    return new Jdk(Integer.parseInt(parts[0]), parts[1], Path.of(parts[2]));
  }

  @Override
  public String toString() {
    return "JDK " + version + " (" + home + ")";
  }
}
