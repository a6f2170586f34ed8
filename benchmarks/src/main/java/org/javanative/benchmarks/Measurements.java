package org.javanative.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All values of a run, one per row, contender and round. */
final class Measurements {
  /** A round in which others used less than this is quiet. */
  private static final double QUIET_FOREIGN_CORES = 0.15;

  private final Map<Cell, List<Value>> values = new LinkedHashMap<>();

  private record Cell(String row, String contender) {}

  private record Value(double value, double foreignCores) {}

  void add(String row, String contender, double value, double foreignCores) {
    values
        .computeIfAbsent(new Cell(row, contender), cell -> new ArrayList<>())
        .add(new Value(value, foreignCores));
  }

  /** The values of a cell, one per round; empty when it was not measured. */
  List<Double> of(String row, String contender) {
    return cell(row, contender).stream().map(Value::value).toList();
  }

  Optional<Double> median(String row, String contender) {
    return medianOf(of(row, contender));
  }

  /** The median over the rounds that nobody disturbed; over all when there was none. */
  Optional<Double> quietMedian(String row, String contender) {
    List<Double> quiet =
        cell(row, contender).stream()
            .filter(value -> value.foreignCores() < QUIET_FOREIGN_CORES)
            .map(Value::value)
            .toList();
    return quiet.isEmpty() ? median(row, contender) : medianOf(quiet);
  }

  /** How many cores others used, in the median over all measurements. */
  double foreignCores() {
    List<Double> all =
        values.values().stream().flatMap(List::stream).map(Value::foreignCores).toList();
    return medianOf(all).orElse(CpuWatch.UNKNOWN);
  }

  private List<Value> cell(String row, String contender) {
    return values.getOrDefault(new Cell(row, contender), List.of());
  }

  private static Optional<Double> medianOf(List<Double> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(Statistics.median(values));
  }
}
