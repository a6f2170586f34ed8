package org.javanative.benchmarks;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/** Installs Node.js programs and their packages, each in a folder of its own. */
final class NodePrograms {
  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final int SHOWN_ERROR_CHARS = 300;
  private static final String LOCK = "package-lock.json";

  /** What npm writes last, inside the folder that it deletes first. */
  private static final String INSTALLED = "node_modules/.package-lock.json";

  private final Path root;

  NodePrograms(Path root) {
    this.root = root.toAbsolutePath();
  }

  /** The packages cannot be had here. */
  static final class NotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;

    NotInstalledException(String message) {
      super(message);
    }
  }

  /**
   * The folder of the program with its packages. Blocks; uses the network unless the same packages
   * are there from an earlier run.
   *
   * @throws NotInstalledException with the reason
   */
  Path install(Launch.NodeProgram program)
      throws IOException, InterruptedException, NotInstalledException {
    Path folder = folder(program);
    Files.createDirectories(folder);
    boolean installed =
        Files.exists(folder.resolve(INSTALLED))
            && Arrays.equals(Files.readAllBytes(folder.resolve(LOCK)), resource(program, LOCK));
    for (String name : program.resources()) {
      Files.write(folder.resolve(name), resource(program, name));
    }
    if (!installed) {
      npmInstall(folder);
    }
    return folder;
  }

  /** The installed versions of the packages that a report names: {@code preact 11.2.0}. */
  String versions(Launch.NodeProgram program) throws IOException {
    StringJoiner versions = new StringJoiner(", ");
    for (String name : program.shown()) {
      Path description = folder(program).resolve("node_modules").resolve(name + "/package.json");
      String version =
          JsonParser.parseString(Files.readString(description))
              .getAsJsonObject()
              .get("version")
              .getAsString();
      versions.add(name + " " + version);
    }
    return versions.toString();
  }

  private Path folder(Launch.NodeProgram program) {
    return root.resolve(program.name());
  }

  private static byte[] resource(Launch.NodeProgram program, String name) throws IOException {
    try (InputStream source = program.owner().getResourceAsStream(name)) {
      if (source == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return source.readAllBytes();
    }
  }

  private static void npmInstall(Path folder)
      throws IOException, InterruptedException, NotInstalledException {
    Path log = folder.resolve("npm.log");
    Process npm = start(folder, log);
    if (!npm.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
      npm.destroyForcibly().waitFor();
      throw new NotInstalledException("npm took longer than " + DEADLINE.toMinutes() + " minutes");
    }
    if (npm.exitValue() != 0) {
      String text = Files.readString(log).strip().replaceAll("\\s+", " ");
      String shown = text.substring(0, Math.min(text.length(), SHOWN_ERROR_CHARS));
      throw new NotInstalledException("npm could not install its packages: " + shown);
    }
  }

  private static Process start(Path folder, Path log) throws NotInstalledException {
    try {
      return new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException notFound) {
      throw new NotInstalledException("npm is not installed");
    }
  }
}
