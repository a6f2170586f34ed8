package org.javanative.benchmarks;

import java.util.List;
import org.javanative.benchmarks.data.DataSuite;
import org.javanative.benchmarks.layout.LayoutSuite;
import org.javanative.benchmarks.reconciler.ReconcilerSuite;
import org.javanative.benchmarks.runtime.RuntimeSuite;
import org.javanative.benchmarks.web.WebSuite;

/** The suites there are. */
final class Suites {
  private static final List<Suite> ALL =
      List.of(
          new RuntimeSuite(),
          new ReconcilerSuite(),
          new LayoutSuite(),
          new WebSuite(),
          new DataSuite());

  private Suites() {}

  static Suite named(String name) {
    return ALL.stream()
        .filter(suite -> suite.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UsageException("no suite named '" + name + "'; there are: " + names()));
  }

  static List<String> names() {
    return ALL.stream().map(Suite::name).toList();
  }
}
