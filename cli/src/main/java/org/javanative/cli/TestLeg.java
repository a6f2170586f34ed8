package org.javanative.cli;

import java.time.Duration;

/** The whole test suite, on one JDK. */
record TestLeg(Jdk jdk) {
  String name() {
    return "jdk" + jdk.feature();
  }

  /**
   * How a leg ended.
   *
   * @param built whether everything compiled, passed the lint and the tests
   */
  record Result(TestLeg leg, boolean built, TestReports reports, Duration took, String log) {
    @Override
    public String toString() {
      return "JDK %-10s %s  %s, %d s (log: %s)"
          .formatted(
              leg.jdk().version(),
              built ? "ok    " : "FAILED",
              reports.totals(),
              took.toSeconds(),
              log);
    }
  }
}
