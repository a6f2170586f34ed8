package org.javanative.benchmarks.reconciler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Launch.Jdk;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite;
import org.javanative.benchmarks.Target;

/**
 * What it costs to bring a changed list of rows to a host that does nothing: JavaNative beside
 * React and Preact.
 */
public final class ReconcilerSuite implements Suite {
  private static final String JAVANATIVE = "javanative";
  private static final String REACT = "react";
  private static final String PREACT = "preact";

  private static final List<String> PEER_FILES =
      List.of(
          "package.json",
          "package-lock.json",
          "peer.mjs",
          "operations.mjs",
          "react_list.mjs",
          "preact_list.mjs",
          "idle_document.mjs");

  @Override
  public String name() {
    return "reconciler";
  }

  @Override
  public List<Row> rows() {
    return ReconcilerRows.ALL;
  }

  @Override
  public List<Scenario> scenarios() {
    return List.of(
        new Scenario("1k", ReconcilerRows.ofListsOf("1k")),
        new Scenario("10k", ReconcilerRows.ofListsOf("10k")),
        new Scenario("memory", ReconcilerRows.beginningWith(ReconcilerRows.MEMORY)),
        new Scenario("operations", ReconcilerRows.beginningWith(ReconcilerRows.OPERATIONS)));
  }

  @Override
  public List<Contender> contenders() {
    return List.of(
        new Contender(JAVANATIVE, javanative()),
        new Contender(REACT, peer(REACT, "react-reconciler")),
        new Contender(PREACT, peer(PREACT)));
  }

  private static Launch javanative() {
    // Touching the pages of the heap for the first time is no part of the work.
    List<String> flags =
        List.of(
            "-Xms4g", "-Xmx4g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch", "-Djavanative.dev=false");
    return new Launch.Jvm(Jdk.LATEST, 17, flags, ReconcilerWorker.class);
  }

  private static Launch peer(String... packages) {
    // A larger young generation than usual, as on the JVM: lists of 10,000 rows are faster with it.
    List<String> flags = List.of("--expose-gc", "--max-semi-space-size=128");
    return new Launch.NodeProgram(
        "reconciler", flags, ReconcilerSuite.class, PEER_FILES, "peer.mjs", List.of(packages));
  }

  /** Every row at or below the faster, smaller or more sparing of the peers. */
  @Override
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (Row row : rows()) {
      targets.add(new Target.Ratio(row.name(), JAVANATIVE, REACT, 1));
      targets.add(new Target.Ratio(row.name(), JAVANATIVE, PREACT, 1));
    }
    return List.copyOf(targets);
  }

  @Override
  public int rounds(Effort effort) {
    return effort == Effort.FULL ? 5 : 1;
  }

  @Override
  public List<String> arguments(
      Contender contender, Scenario scenario, List<String> rows, Effort effort) {
    List<String> arguments = new ArrayList<>();
    arguments.add(contender.name());
    arguments.add(effort == Effort.FULL ? "1500" : "600");
    arguments.add(effort == Effort.FULL ? "600" : "150");
    arguments.addAll(rows);
    return arguments;
  }

  @Override
  public Optional<String> inapplicable(String row, String contender) {
    return Optional.empty();
  }

  @Override
  public Optional<String> remark(String row, String contender, Effort effort) {
    return Optional.empty();
  }
}
