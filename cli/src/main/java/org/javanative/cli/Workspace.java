package org.javanative.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The clone that {@code jn} works in, with the tools that its script found.
 *
 * @param maven the Maven command, if there is one
 */
record Workspace(Path root, Jdks jdks, Optional<Path> maven) {
  /** Reads what the {@code jn} script passed on. */
  static Workspace fromSystemProperties() {
    String root = System.getProperty("jn.root");
    if (root == null) {
      throw new CliException(
          "This is started by the jn script at the root of the project: ./jn --help");
    }
    Path home = Path.of(System.getProperty("jn.jdk", System.getProperty("java.home")));
    String maven = System.getProperty("jn.maven", "");
    return new Workspace(
        Path.of(root),
        Jdks.parse(System.getProperty("jn.jdks", ""), home),
        maven.isEmpty() ? Optional.empty() : Optional.of(Path.of(maven)));
  }

  /** Maven, or the advice to install it. */
  Path requireMaven() {
    return maven.orElseThrow(
        () ->
            new CliException(
                "Maven is missing. Install with: " + SystemPackages.installCommand("maven")));
  }

  /** The folder for logs and the like, which {@code mvn clean} may remove. */
  Path state() {
    return root.resolve("target").resolve("jn");
  }

  /**
   * Builds a module unless that is up to date, and returns the folder of its jars. Blocks; progress
   * goes to standard error.
   */
  Path build(String module) {
    ProcessBuilder command = new ProcessBuilder(root.resolve("jn").toString(), "--build", module);
    command.environment().put("JN_JAVA_HOME", jdks.inUse().home().toString());
    command.redirectError(ProcessBuilder.Redirect.INHERIT);
    StringBuilder folder = new StringBuilder();
    int exit = Child.run(command, folder::append);
    if (exit != 0) {
      throw new CliException("Could not build " + module + "; see above.");
    }
    return Path.of(folder.toString());
  }

  /** A path as a reader at the root of the project would write it. */
  String show(Path path) {
    return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
  }

  /** The names of the examples, as {@code jn run} takes them. */
  String exampleNames() {
    return Examples.in(root).stream().map(Examples.Example::name).collect(Collectors.joining(", "));
  }

  /** Makes the folder for logs when it is missing. */
  Path log(String name) {
    Path folder = state();
    try {
      Files.createDirectories(folder);
    } catch (java.io.IOException e) {
      throw new CliException("Cannot make " + folder + " for the log: " + e.getMessage(), e);
    }
    return folder.resolve(name);
  }
}
