package org.javanative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.javanative.conformance.LayoutCase;
import org.javanative.conformance.LayoutData;
import org.javanative.conformance.UnreadableDataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what the project computes with data that others measured. */
@Command(
    name = "conformance",
    description = {
      "Compares what JavaNative computes with what others measured.",
      "Lists each case that differs with the first node that does, and ends with the totals.",
      "Exit code 1: a case differs; 2: a file cannot be read."
    })
final class ConformanceCommand implements Callable<Integer> {
  private static final String LAYOUT = "layout";

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "What is compared: layout, with frames measured in a browser.")
  private String what = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON with trees and their frames, gzipped or not.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() {
    if (!what.equals(LAYOUT)) {
      throw new ParameterException(
          spec.commandLine(), "There is no conformance data for '" + what + "'; there is: layout");
    }
    List<LayoutData> data = new ArrayList<>();
    try {
      files.forEach(file -> data.add(LayoutData.read(file)));
    } catch (UnreadableDataException e) {
      spec.commandLine().getErr().println("jn: " + e.getMessage());
      spec.commandLine().getErr().flush();
      return ExitCode.USAGE;
    }
    return compare(data);
  }

  private int compare(List<LayoutData> data) {
    PrintWriter out = spec.commandLine().getOut();
    int passed = 0;
    int failed = 0;
    for (int i = 0; i < data.size(); i++) {
      for (LayoutCase each : data.get(i).cases()) {
        Optional<String> difference = each.firstDifference();
        if (difference.isPresent()) {
          failed++;
          out.println(each.id() + ": " + difference.get());
        } else {
          passed++;
        }
      }
      if (data.get(i).disabled() > 0) {
        out.printf("%s: %d disabled cases left out%n", files.get(i), data.get(i).disabled());
      }
    }
    out.printf("%d passed, %d failed%n", passed, failed);
    out.flush();
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
