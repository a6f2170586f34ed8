package org.javanative.benchmarks.web;

import java.util.ArrayList;
import java.util.List;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;

/** What the rows measure. */
final class WebRows {
  static final String IDLE = "idle-";

  private static final List<Row> IDLE_FIGURES =
      List.of(
          new Row("heap", "bytes", "heap of one session"),
          new Row("native", "bytes", "resident memory of one session outside of the heap"),
          new Row("threads", "threads", "threads of the process"),
          new Row("open", "us", "from loading a page until it can be used, median"),
          new Row("bytes", "bytes", "received for that, without scripts and styles"));

  private static final List<Row> ACTIVE_FIGURES =
      List.of(
          new Row("p50", "us", "from sending a step until its effect is received, median"),
          new Row("p99", "us", "the same, 99th percentile"),
          new Row("max", "us", "the same, longest"),
          new Row("cpu", "us", "processor time of the server for one step"),
          new Row("down", "bytes", "received for one step"),
          new Row("up", "bytes", "sent for one step"));

  private WebRows() {}

  static List<String> scenarioNames() {
    List<String> names = new ArrayList<>();
    for (ServedPage page : ServedPage.values()) {
      names.add(IDLE + page.label());
    }
    for (Interaction interaction : Interaction.values()) {
      names.add(interaction.label());
    }
    return names;
  }

  static List<Scenario> scenarios() {
    return scenarioNames().stream()
        .map(name -> new Scenario(name, rows(name).stream().map(Row::name).toList()))
        .toList();
  }

  static List<Row> all() {
    return scenarioNames().stream().flatMap(name -> rows(name).stream()).toList();
  }

  private static List<Row> rows(String scenario) {
    return (scenario.startsWith(IDLE) ? IDLE_FIGURES : ACTIVE_FIGURES)
        .stream()
            .map(row -> new Row(scenario + "-" + row.name(), row.unit(), row.meaning()))
            .toList();
  }
}
