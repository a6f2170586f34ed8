package org.javanative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs one kind of tests on every JDK of a plan, one after the other, and tells how it went. */
final class TestRun {
  private final Workspace workspace;
  private final String kind;
  private final PrintWriter out;

  /**
   * A run that nothing has happened in yet.
   *
   * @param kind names the logs and the build folders: runs of one kind wait for each other
   */
  TestRun(Workspace workspace, String kind, PrintWriter out) {
    this.workspace = workspace;
    this.kind = kind;
    this.out = out;
  }

  /** Runs Maven with these arguments on each JDK, and returns the exit code. Blocks. */
  int on(TestPlan plan, List<String> arguments) {
    return on(plan, arguments, List.of());
  }

  /**
   * Runs Maven with these arguments on each JDK, and returns the exit code. Blocks.
   *
   * @param afterTheFirst further arguments on all JDKs but the first
   */
  int on(TestPlan plan, List<String> arguments, List<String> afterTheFirst) {
    List<TestLeg.Result> results = new ArrayList<>();
    try (FileChannel channel =
            FileChannel.open(
                workspace.log(kind + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock alone = channel.lock()) {
      List<String> present = arguments;
      for (TestLeg leg : plan.legs()) {
        results.add(run(leg, present));
        present = Stream.concat(arguments.stream(), afterTheFirst.stream()).toList();
      }
    } catch (IOException e) {
      throw new CliException("Cannot keep other test runs out: " + e.getMessage(), e);
    }
    return summarize(results, plan.missing(), out);
  }

  private TestLeg.Result run(TestLeg leg, List<String> arguments) {
    String folder = "target/" + kind + "-" + leg.name();
    Path log = workspace.log(kind + "-" + leg.name() + ".log");
    print("jn: " + kind + " on " + leg.jdk() + ", log: " + workspace.show(log));
    TestReports.delete(workspace.root(), folder);
    Instant began = Instant.now();
    int exit = new MavenBuild(workspace, leg.jdk(), folder).run(log, arguments, this::print);
    Duration took = Duration.between(began, Instant.now());
    TestReports reports = TestReports.read(workspace.root(), folder);
    return new TestLeg.Result(leg, exit == 0, reports, took, workspace.show(log));
  }

  /** Prints how it went; the two closing lines are what CI reads. */
  static int summarize(List<TestLeg.Result> results, List<String> missing, PrintWriter out) {
    TestTotals totals =
        results.stream()
            .map(result -> result.reports().totals())
            .reduce(TestTotals.NONE, TestTotals::plus);
    out.println();
    for (TestLeg.Result result : results) {
      out.println(result);
      result.reports().skipped().forEach(test -> out.println("  skipped " + test));
    }
    missing.forEach(leg -> out.println("NOT RUN on " + leg));
    if (totals.run() == 0) {
      out.println("No test ran.");
    }
    boolean ok =
        results.stream().allMatch(TestLeg.Result::built)
            && totals.failed() == 0
            && totals.run() > 0;
    out.println(ok ? "All is well." : "FAILED: the errors are above, and in the logs.");
    out.println(totals.inRunnersWords());
    out.println(totals);
    out.flush();
    return ok ? ExitCode.OK : ExitCode.FAILED;
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
