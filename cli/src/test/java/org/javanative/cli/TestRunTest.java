package org.javanative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestRunTest {
  private final StringWriter text = new StringWriter();

  @Test
  void theClosingLinesAreTheRunnersOwnAndThePlainOne() {
    int exit =
        summarize(
            List.of(),
            result(true, new TestTotals(7, 0, 0, 1)),
            result(true, new TestTotals(3, 0, 0, 0)));

    assertThat(exit).isZero();
    assertThat(text.toString())
        .endsWith(
            """
            Tests run: 10, Failures: 0, Errors: 0, Skipped: 1
            9 passed, 0 failed, 1 skipped
            """);
  }

  @Test
  void oneFailedTestFailsTheRun() {
    assertThat(summarize(List.of(), result(false, new TestTotals(7, 1, 0, 0)))).isEqualTo(1);
    assertThat(text.toString()).contains("FAILED").endsWith("6 passed, 1 failed, 0 skipped\n");
  }

  @Test
  void aBuildThatFailsWithoutAFailedTestFailsTheRun() {
    assertThat(summarize(List.of(), result(false, new TestTotals(7, 0, 0, 0)))).isEqualTo(1);
  }

  @Test
  void aRunWithoutAnyTestFails() {
    assertThat(summarize(List.of(), result(true, TestTotals.NONE))).isEqualTo(1);
    assertThat(text.toString()).contains("No test ran.");
  }

  @Test
  void aJdkThatIsMissingIsNamed() {
    int exit = summarize(List.of("JDK 17: none here."), result(true, new TestTotals(1, 0, 0, 0)));

    assertThat(exit).isZero();
    assertThat(text.toString()).contains("NOT RUN on JDK 17: none here.");
  }

  @Test
  void aSkippedTestIsNamedWithItsReason() {
    TestReports reports =
        new TestReports(new TestTotals(2, 0, 0, 1), List.of("a.BTest.c: no screen"));

    summarize(List.of(), new TestLeg.Result(leg(), true, reports, Duration.ZERO, "log"));

    assertThat(text.toString()).contains("skipped a.BTest.c: no screen");
  }

  private int summarize(List<String> missing, TestLeg.Result... results) {
    return TestRun.summarize(List.of(results), missing, new PrintWriter(text));
  }

  private static TestLeg.Result result(boolean built, TestTotals totals) {
    return new TestLeg.Result(
        leg(), built, new TestReports(totals, List.of()), Duration.ZERO, "log");
  }

  private static TestLeg leg() {
    return new TestLeg(new Jdk(17, "17.0.15", Path.of("/jvm/17")));
  }
}
