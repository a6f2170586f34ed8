package org.javanative.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens, uses and drops sessions of the browser target, and looks for what they leave behind. */
@Command(
    name = "soak",
    description = {
      "Opens, uses and drops sessions of the browser target, many by force.",
      "Fails when a thread, coroutine, session or memory is left behind. Takes some three minutes."
    })
final class SoakCommand implements Callable<Integer> {
  private static final String MAIN = "org.javanative.benchmarks.web.SoakMain";

  @Option(
      names = "--sessions",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How many, a multiple of ten (${DEFAULT-VALUE}); as many come first, to warm up.")
  private int sessions;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.fromSystemProperties();
    Path jars = workspace.build("benchmarks");
    String java = workspace.jdks().inUse().java().toString();
    return Child.runAttached(
        new ProcessBuilder(
            List.of(
                java,
                "-Xmx512m",
                "-Djavanative.dev=false",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                jars + "/*",
                MAIN,
                String.valueOf(sessions))));
  }
}
