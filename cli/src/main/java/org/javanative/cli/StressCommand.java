package org.javanative.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tests that are too heavy for every build: those tagged {@code stress}. */
@Command(
    name = "stress",
    description =
        "The heavy tests of all modules: millions of posts, races, 100k coroutines, killed"
            + " processes. At most half an hour for each module and JDK.")
final class StressCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  @Option(names = "--jdk", paramLabel = "N", description = "Only on this release, for example 17.")
  private int jdk;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.fromSystemProperties();
    TestPlan plan = jdk == 0 ? TestPlan.of(workspace.jdks()) : TestPlan.only(workspace.jdks(), jdk);
    List<String> arguments =
        List.of(
            "--fail-at-end",
            "-Dquick",
            "-Dmaven.test.skip=false",
            "-Djn.test.groups=stress",
            "-Djn.test.excludedGroups=",
            "-Dsurefire.timeout=" + LIMIT.toSeconds(),
            "test");
    return new TestRun(workspace, "stress", spec.commandLine().getOut()).on(plan, arguments);
  }
}
