package org.javanative.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it explains itself. */
@Command(
    name = "jn",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = "jn 0.1.0-SNAPSHOT",
    description = "Runs, tests and measures JavaNative.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      TestCommand.class,
      StressCommand.class,
      SoakCommand.class,
      BenchCommand.class,
      ConformanceCommand.class,
      DoctorCommand.class
    },
    footerHeading = "%n",
    footer = {
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.",
      "JN_JAVA_HOME names the JDK to use; otherwise it is the newest LTS release found."
    })
final class JnCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
