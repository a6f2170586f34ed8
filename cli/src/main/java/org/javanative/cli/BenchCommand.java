package org.javanative.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures JavaNative beside its peers, in one run. */
@Command(
    name = "bench",
    description = {
      "Measures JavaNative beside its peers, in one run.",
      "'jn bench report --json FILE' prints the tables of an earlier run as Markdown."
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

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many rounds, instead of the suite's own number.")
  private int rounds;

  @Option(
      names = "--contender",
      paramLabel = "NAME",
      description = "Only this one. May be repeated, or a list with commas.")
  private List<String> contenders = new ArrayList<>();

  @Option(
      names = "--row",
      paramLabel = "NAME",
      description = "Only this row. May be repeated, or a list with commas.")
  private List<String> rows = new ArrayList<>();

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
    command.addAll(List.of("--programs", workspace.state().resolve("peers").toString()));
    if (rounds > 0) {
      command.addAll(List.of("--rounds", String.valueOf(rounds)));
    }
    contenders.forEach(name -> command.addAll(List.of("--contender", name)));
    rows.forEach(name -> command.addAll(List.of("--row", name)));
    return Child.runAttached(new ProcessBuilder(command));
  }
}
