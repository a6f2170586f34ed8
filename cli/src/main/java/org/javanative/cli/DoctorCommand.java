package org.javanative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.javanative.runtime.Carrier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what this machine has, and what to do about what it lacks. */
@Command(
    name = "doctor",
    description = "What this machine has of what JavaNative needs, and what to do about the rest.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final List<String> advice = new ArrayList<>();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.fromSystemProperties();
    PrintWriter out = spec.commandLine().getOut();
    printJdks(workspace.jdks(), out);
    printCarriers(out);
    printTools(workspace, out);
    out.println();
    if (advice.isEmpty()) {
      out.println("Nothing is missing.");
    }
    advice.forEach(line -> out.println("- " + line));
    out.flush();
    return advice.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  private void printJdks(Jdks jdks, PrintWriter out) {
    out.println("JDKs");
    for (Jdk jdk : jdks.found()) {
      String note = jdk.home().equals(jdks.inUse().home()) ? "  <- used" : "";
      out.printf("  %-10s %s%s%n", jdk.version(), jdk.home(), note);
    }
    TestPlan.of(jdks).missing().forEach(missing -> advice.add("jn test leaves out " + missing));
  }

  private static void printCarriers(PrintWriter out) {
    Carrier.Choice choice = Carrier.choose();
    out.println();
    out.println("Coroutine carriers on JDK " + Runtime.version().feature());
    choice.availability().forEach((carrier, state) -> out.printf("  %-10s %s%n", carrier, state));
    out.println("  chosen:    " + choice.carrier() + " (" + choice.reason() + ")");
  }

  private void printTools(Workspace workspace, PrintWriter out) {
    out.println();
    out.println("Tools");
    printTool("Maven", workspace.maven(), "maven", "building", out);
    printTool("browser", SystemPackages.browser(), "chromium", "the browser tests", out);
    printTool("git", SystemPackages.onPath("git"), "git", "contributing", out);
  }

  private void printTool(
      String what, Optional<Path> program, String packageName, String purpose, PrintWriter out) {
    out.printf("  %-10s %s%n", what, program.map(DoctorCommand::describe).orElse("not found"));
    if (program.isEmpty()) {
      advice.add(
          "%s is needed for %s. Install with: %s"
              .formatted(what, purpose, SystemPackages.installCommand(packageName)));
    }
  }

  private static String describe(Path program) {
    List<String> lines = new ArrayList<>();
    Child.run(
        new ProcessBuilder(program.toString(), "--version")
            .redirectError(ProcessBuilder.Redirect.DISCARD),
        lines::add);
    String version =
        lines.stream().filter(line -> line.matches(".*\\d.*")).findFirst().orElse("").strip();
    return version.replaceAll("\u001B\\[[0-9;]*m", "") + " (" + program + ")";
  }
}
