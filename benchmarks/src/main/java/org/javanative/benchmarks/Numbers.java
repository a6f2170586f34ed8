package org.javanative.benchmarks;

import java.util.Locale;

/** Numbers as the tables show them. */
final class Numbers {
  private Numbers() {}

  /** Three digits where there are decimals, thousands separated: 1.23, 12.3, 123, 12,345. */
  static String measured(double value) {
    double magnitude = Math.abs(value);
    String format = magnitude < 9.995 ? "%.2f" : magnitude < 99.95 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  /** Without needless decimals: 10, 1.5. */
  static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : Double.toString(value);
  }
}
