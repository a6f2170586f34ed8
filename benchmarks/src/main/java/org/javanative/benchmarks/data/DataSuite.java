package org.javanative.benchmarks.data;

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

/** The cache of queries beside TanStack Query, and the storage beside plain sqlite-jdbc. */
public final class DataSuite implements Suite {
  static final String JAVANATIVE = "javanative";
  static final String TANSTACK = "tanstack";
  static final String SQLITE = "sqlite-jdbc";

  /** What checksums and versions may cost over the least that one could write. */
  private static final double OVER_SQLITE = 0.5;

  /** What going to another thread and back may cost where SQLite itself takes microseconds. */
  private static final double WITH_TWO_HOPS = 0.1;

  private static final List<String> PEER_FILES =
      List.of("package.json", "package-lock.json", "peer.mjs");

  @Override
  public String name() {
    return "data";
  }

  @Override
  public List<Row> rows() {
    return DataRows.ALL;
  }

  @Override
  public List<Scenario> scenarios() {
    return List.of(
        new Scenario("queries", DataRows.names(DataRows.QUERIES)),
        new Scenario("storage", DataRows.names(DataRows.STORAGE)));
  }

  @Override
  public List<Contender> contenders() {
    return List.of(
        new Contender(JAVANATIVE, jvm()),
        new Contender(TANSTACK, tanstack()),
        new Contender(SQLITE, jvm()));
  }

  private static Launch jvm() {
    List<String> flags = List.of("-Xms2g", "-Xmx2g", "-XX:+UseG1GC", "-Djavanative.dev=false");
    return new Launch.Jvm(Jdk.LATEST, 17, flags, DataWorker.class);
  }

  private static Launch tanstack() {
    return new Launch.NodeProgram(
        "data",
        List.of("--expose-gc", "--max-semi-space-size=128"),
        DataSuite.class,
        PEER_FILES,
        "peer.mjs",
        List.of("@tanstack/react-query", "react"));
  }

  @Override
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (String row : DataRows.names(DataRows.QUERIES)) {
      targets.add(new Target.Ratio(row, JAVANATIVE, TANSTACK, 1));
    }
    for (String row : DataRows.names(DataRows.STORAGE)) {
      targets.add(new Target.Ratio(row, JAVANATIVE, SQLITE, factorOf(row)));
    }
    return List.copyOf(targets);
  }

  private static double factorOf(String row) {
    return switch (row) {
      case DataRows.SET_100 -> 1;
      case DataRows.GET_1K -> WITH_TWO_HOPS;
      default -> OVER_SQLITE;
    };
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
    arguments.add(effort == Effort.FULL ? "1500" : "500");
    arguments.add(effort == Effort.FULL ? "1000" : "300");
    arguments.addAll(rows);
    return arguments;
  }

  @Override
  public Optional<String> inapplicable(String row, String contender) {
    boolean query = DataRows.names(DataRows.QUERIES).contains(row);
    if (query && contender.equals(SQLITE)) {
      return Optional.of("a database has no cache of queries");
    }
    if (!query && contender.equals(TANSTACK)) {
      return Optional.of("TanStack Query has no storage of its own");
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> remark(String row, String contender, Effort effort) {
    return Optional.empty();
  }
}
