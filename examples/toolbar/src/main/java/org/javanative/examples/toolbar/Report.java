package org.javanative.examples.toolbar;

import java.util.List;
import java.util.stream.Collectors;

/** The sales of a quarter. */
record Report(List<Line> lines) {
  Report {
    lines = List.copyOf(lines);
  }

  /** The sales of one region. */
  record Line(String region, int orders, int revenue) {
    private String csv() {
      return region + "," + orders + "," + revenue;
    }
  }

  /** The report as comma-separated values. */
  String csv() {
    int orders = lines.stream().mapToInt(Line::orders).sum();
    int revenue = lines.stream().mapToInt(Line::revenue).sum();
    return "region,orders,revenue\n"
        + lines.stream().map(Line::csv).collect(Collectors.joining("\n"))
        + "\n"
        + new Line("Total", orders, revenue).csv()
        + "\n";
  }
}
