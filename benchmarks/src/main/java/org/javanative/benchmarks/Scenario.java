package org.javanative.benchmarks;

import java.util.List;

/** Rows that one process measures together, in this order. */
public record Scenario(String name, List<String> rows) {
  public Scenario {
    rows = List.copyOf(rows);
  }
}
