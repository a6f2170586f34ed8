package org.javanative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One Maven run over the whole project, on one JDK, in build folders of its own. */
final class MavenBuild {
  private static final int FIRST_THAT_WARNS_OF_UNSAFE = 24;
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  private final Workspace workspace;
  private final Jdk jdk;
  private final String buildFolder;

  /**
   * @param buildFolder where each module's output goes, below the module: {@code target/jdk17}
   */
  MavenBuild(Workspace workspace, Jdk jdk, String buildFolder) {
    this.workspace = workspace;
    this.jdk = jdk;
    this.buildFolder = buildFolder;
  }

  /**
   * Runs Maven. Blocks. The whole output goes to the log; the lines that matter go to the reader as
   * well.
   */
  int run(Path log, List<String> arguments, Consumer<String> reader) {
    List<String> command = new ArrayList<>();
    command.add(workspace.requireMaven().toString());
    command.addAll(List.of("-B", "-ntp", "-Djn.build=" + buildFolder));
    command.addAll(arguments);
    ProcessBuilder maven = new ProcessBuilder(command);
    maven.directory(workspace.root().toFile()).redirectErrorStream(true);
    maven.environment().put("JAVA_HOME", jdk.home().toString());
    SystemPackages.browser()
        .ifPresent(
            browser ->
                maven.environment().put(SystemPackages.BROWSER_VARIABLE, browser.toString()));
    if (jdk.feature() >= FIRST_THAT_WARNS_OF_UNSAFE) {
      maven
          .environment()
          .merge(
              "MAVEN_OPTS",
              "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
              (users, ours) -> ours + " " + users);
    }
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8), true)) {
      return Child.run(
          maven,
          raw -> {
            String line = COLOUR.matcher(raw).replaceAll("");
            file.println(line);
            if (matters(line)) {
              reader.accept(line);
            }
          });
    } catch (IOException e) {
      throw new CliException("Cannot write " + log + ": " + e.getMessage(), e);
    }
  }

  /** Everything but Maven's own narration, and what JDK 17's compiler says of its own troubles. */
  private static boolean matters(String line) {
    if (line.startsWith("[INFO]")) {
      return line.contains("Tests run:") || line.startsWith("[INFO] Building JavaNative");
    }
    return !line.isBlank() && !line.startsWith("WARNING: ") && !line.startsWith("ClassWriter: ");
  }
}
