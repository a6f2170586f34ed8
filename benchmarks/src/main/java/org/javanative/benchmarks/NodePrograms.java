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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Installs Node.js programs and their packages, each in a folder of its own. */
final class NodePrograms {
  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final Pattern ERROR_CODE = Pattern.compile("npm (?:error|ERR!) code (\\w+)");
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
      throw new NotInstalledException(
          "npm could not install its packages (" + errorCode(log) + "; all of it: " + log + ")");
    }
  }

  /** The code that npm gives as the reason, such as {@code ENOTFOUND}. */
  private static String errorCode(Path log) throws IOException {
    Matcher code = ERROR_CODE.matcher(Files.readString(log));
    return code.find() ? code.group(1) : "no reason given";
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
