package org.javanative.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The few statistics that the tables show. All of them refuse an empty list of values. */
public final class Statistics {
  private Statistics() {}

  /** The middle value; the mean of the two middle ones when their number is even. */
  public static double median(List<Double> values) {
    double[] ordered = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    requireValues(ordered.length);
    int middle = ordered.length / 2;
    return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
  }

  /** The smallest value that is not below {@code percent} percent of the values (nearest rank). */
  public static double percentile(double[] values, int percent) {
    requireValues(values.length);
    double[] ordered = values.clone();
    Arrays.sort(ordered);
    int rank = (int) Math.ceil(ordered.length * percent / 100.0);
    return ordered[Math.max(rank, 1) - 1];
  }

  private static void requireValues(int count) {
    if (count == 0) {
      throw new IllegalArgumentException("no values");
    }
  }
}
