package org.javanative.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Measures JavaNative beside its peers, in one run. */
@Command(
    name = "bench",
    description = {
      "Measures JavaNative beside its peers, in one run.",
      "Further options go to the benchmarks: --rounds N, --contender NAME, --row NAME."
    })
final class BenchCommand implements Callable<Integer> {
  private static final String MAIN = "org.javanative.benchmarks.Main";

  @Parameters(
      arity = "0..1",
      defaultValue = "runtime",
      paramLabel = "SUITE",
      description = "What to measure (${DEFAULT-VALUE}).")
  private String suite = "runtime";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the figures to this file as well.")
  private @Nullable Path json;

  @Option(names = "--quick", description = "Fewer rounds: under two minutes.")
  private boolean quick;

  @Unmatched private List<String> others = new ArrayList<>();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.fromSystemProperties();
    Jdks jdks = workspace.jdks();
    Path jars = workspace.build("benchmarks");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(jdks.inUse().java().toString(), "-cp", jars + "/*", MAIN, suite));
    if (json != null) {
      command.addAll(List.of("--json", json.toAbsolutePath().toString()));
    }
    if (quick) {
      command.add("--quick");
    }
    jdks.ofFeature(Jdks.BASELINE)
        .ifPresent(jdk -> command.addAll(List.of("--jdk17", jdk.home().toString())));
    command.addAll(
        List.of("--jdk-latest", jdks.newestLongTerm().orElse(jdks.inUse()).home().toString()));
    command.addAll(others);
    return Child.runAttached(new ProcessBuilder(command));
  }
}
