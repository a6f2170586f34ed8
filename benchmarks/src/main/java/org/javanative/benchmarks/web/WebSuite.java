package org.javanative.benchmarks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite;
import org.javanative.benchmarks.Target;

/**
 * The browser target beside a page of Javalin and htmx: what an idle session holds, and how soon an
 * active one answers. What a browser does with the answers is not measured.
 */
public final class WebSuite implements Suite {
  static final String JAVANATIVE = "javanative";
  static final String HTMX = "javalin-htmx";

  /** What feels immediate, with room for the network. */
  private static final double P99_MICROS = 20_000;

  private static final int FULL_IDLE = 500;
  private static final int FULL_ACTIVE = 100;
  private static final int QUICK_IDLE = 100;
  private static final int QUICK_ACTIVE = 20;

  @Override
  public String name() {
    return "web";
  }

  @Override
  public List<Row> rows() {
    return WebRows.all();
  }

  @Override
  public List<Scenario> scenarios() {
    return WebRows.scenarios();
  }

  @Override
  public List<Contender> contenders() {
    Launch visiting = new Launch.Jvm(Launch.Jdk.LATEST, 17, List.of("-Xmx1g"), WebWorker.class);
    return List.of(new Contender(JAVANATIVE, visiting), new Contender(HTMX, visiting));
  }

  @Override
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (Interaction interaction : Interaction.values()) {
      targets.add(new Target.Limit(interaction.label() + "-p99", JAVANATIVE, P99_MICROS));
      targets.add(new Target.Ratio(interaction.label() + "-down", JAVANATIVE, HTMX, 1));
      targets.add(new Target.Ratio(interaction.label() + "-up", JAVANATIVE, HTMX, 1));
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
    boolean idle = scenario.name().startsWith(WebRows.IDLE);
    boolean full = effort == Effort.FULL;
    List<String> arguments = new ArrayList<>();
    arguments.add(contender.name());
    arguments.add(scenario.name());
    arguments.add(idle ? "1000" : full ? "5000" : "2000");
    arguments.add(full ? "10000" : "3000");
    int sessions = full ? idle ? FULL_IDLE : FULL_ACTIVE : idle ? QUICK_IDLE : QUICK_ACTIVE;
    arguments.add(Integer.toString(sessions));
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
