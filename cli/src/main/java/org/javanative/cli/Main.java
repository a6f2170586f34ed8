package org.javanative.cli;

import org.javanative.web.WebException;
import picocli.CommandLine;

/** Starts {@code jn}. Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new JnCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(Main::report);
    return line;
  }

  /** A failure that was foreseen is one sentence; any other is a bug, and needs its stack. */
  private static int report(Exception error, CommandLine line, CommandLine.ParseResult parsed) {
    if (error instanceof CliException || error instanceof WebException) {
      line.getErr().println("jn: " + error.getMessage());
    } else {
      line.getErr().println("jn: this is a bug in jn itself. Please report it with what follows.");
      error.printStackTrace(line.getErr());
    }
    line.getErr().flush();
    return ExitCode.FAILED;
  }
}
