package org.javanative.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of the project: every folder of {@code examples/} with a {@code pom.xml}. */
final class Examples {
  /** An example's name, and the module that builds it. */
  record Example(String name) {
    String module() {
      return "examples/" + name;
    }
  }

  private Examples() {}

  /** All examples, by name. */
  static List<Example> in(Path root) {
    Path folder = root.resolve("examples");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.exists(child.resolve("pom.xml")))
          .map(child -> new Example(child.getFileName().toString()))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException e) {
      throw new CliException("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The example of this name, or a failure that lists the known ones. */
  static Example named(String name, Workspace workspace) {
    return in(workspace.root()).stream()
        .filter(example -> example.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CliException(
                    "There is no example '"
                        + name
                        + "'. There are: "
                        + workspace.exampleNames()
                        + "."));
  }
}
