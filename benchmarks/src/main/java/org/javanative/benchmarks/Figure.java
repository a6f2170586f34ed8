package org.javanative.benchmarks;

import java.util.Collections;
import java.util.List;

/**
 * What one contender reached in one row. Less is better in every row.
 *
 * @param unit {@code ns}, {@code us}, {@code bytes}, {@code calls} or {@code threads}, per
 *     operation or session
 * @param rounds how many rounds the median, the minimum and the maximum are taken over
 */
public record Figure(
    String suite,
    String row,
    String contender,
    String unit,
    double median,
    double min,
    double max,
    int rounds) {

  /** Sums up one value per round. */
  static Figure of(String suite, Row row, String contender, List<Double> values) {
    return new Figure(
        suite,
        row.name(),
        contender,
        row.unit(),
        Statistics.median(values),
        Collections.min(values),
        Collections.max(values),
        values.size());
  }
}
