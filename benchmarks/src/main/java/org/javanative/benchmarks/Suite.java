package org.javanative.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What is measured: rows, contenders, targets, and how a contender's process is told to measure.
 *
 * <p>A contender's process prints {@code row value} for each sample of each row, and exits with 0.
 * A further suite is one more implementation, named in {@link Suites}.
 */
public interface Suite {

  /** How much work a run does. */
  enum Effort {
    /** The published figures. */
    FULL,
    /** All rows and contenders in under two minutes; smaller sizes, fewer rounds. */
    QUICK
  }

  String name();

  List<Row> rows();

  List<Scenario> scenarios();

  /** The contenders in the order of the table; the first is what all others are compared with. */
  List<Contender> contenders();

  List<Target> targets();

  int rounds(Effort effort);

  /** The arguments that make the contender's process measure these rows of the scenario. */
  List<String> arguments(Contender contender, Scenario scenario, List<String> rows, Effort effort);

  /** Why this row makes no sense for this contender; empty when it does. */
  Optional<String> inapplicable(String row, String contender);

  /** What a reader must know about this cell, such as a smaller size; empty when nothing. */
  Optional<String> remark(String row, String contender, Effort effort);
}
