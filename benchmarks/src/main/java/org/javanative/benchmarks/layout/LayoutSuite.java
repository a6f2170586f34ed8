package org.javanative.benchmarks.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Scenario;
import org.javanative.benchmarks.Suite;
import org.javanative.benchmarks.Target;
import org.javanative.benchmarks.layout.SampleTree.Shape;

/** JavaNative's layout beside native Yoga: processor time on the same trees. */
public final class LayoutSuite implements Suite {
  /** A first layout may take half as long again as Yoga's. */
  private static final double FIRST = 0.667;

  /** From this size on, a layout after a change of one leaf must be so many times faster. */
  private static final int LARGE = 10_000;

  private static final double LEAF = 2;

  @Override
  public String name() {
    return "layout";
  }

  @Override
  public List<Row> rows() {
    return LayoutRow.all().stream().map(LayoutRow::row).toList();
  }

  @Override
  public List<Scenario> scenarios() {
    return Arrays.stream(Shape.values())
        .map(
            shape ->
                new Scenario(
                    shape.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    LayoutRow.all().stream()
                        .filter(row -> row.shape() == shape)
                        .map(LayoutRow::name)
                        .toList()))
        .toList();
  }

  @Override
  public List<Contender> contenders() {
    return LayoutContenders.ALL;
  }

  @Override
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (LayoutRow row : LayoutRow.all()) {
      if (row.isFirst() || row.size() >= LARGE) {
        targets.add(
            new Target.Ratio(
                row.name(),
                LayoutContenders.JAVA_NATIVE,
                LayoutContenders.YOGA,
                row.isFirst() ? FIRST : LEAF));
      }
    }
    return targets;
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
    arguments.add(effort == Effort.FULL ? "800" : "300");
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
