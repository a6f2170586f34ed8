package org.javanative.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Turns a {@link Launch} into a command line on this machine, or says what is missing for it. */
final class Toolchain {
  private final InstalledJdk latest;
  private final InstalledJdk oldest;
  private final Path scripts;
  private final NodePrograms nodePrograms;

  Toolchain(InstalledJdk latest, InstalledJdk oldest, Path scripts, NodePrograms nodePrograms) {
    this.latest = latest;
    this.oldest = oldest;
    this.scripts = scripts;
    this.nodePrograms = nodePrograms;
  }

  /** What became of a launch. */
  sealed interface Resolution {}

  /** It can run: the command line up to the suite's arguments, and what runs it. */
  record Command(List<String> line, String runner) implements Resolution {}

  /** It cannot run here. */
  record Missing(String reason) implements Resolution {}

  Map<String, String> jdks() {
    return new TreeMap<>(Map.of("latest", latest.label(), "oldest", oldest.label()));
  }

  Resolution resolve(Launch launch) throws IOException, InterruptedException {
    if (launch instanceof Launch.Jvm jvm) {
      return resolve(jvm);
    }
    if (launch instanceof Launch.Impossible impossible) {
      return new Missing(impossible.reason());
    }
    if (launch instanceof Launch.NodeProgram program) {
      return resolve(program);
    }
    return resolve((Launch.Script) launch);
  }

  private Resolution resolve(Launch.Jvm jvm) {
    InstalledJdk jdk = jvm.jdk() == Launch.Jdk.LATEST ? latest : oldest;
    if (jdk.feature() < jvm.oldestFeature()) {
      return new Missing(
          "needs JDK " + jvm.oldestFeature() + " or newer; the newest found is " + jdk.label());
    }
    List<String> line = new ArrayList<>();
    line.add(jdk.java().toString());
    line.addAll(jvm.flags());
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(jvm.main().getName());
    return new Command(line, jdk.label());
  }

  private Resolution resolve(Launch.Script script) throws IOException, InterruptedException {
    String version = versionOf(script.interpreter());
    if (version.isEmpty()) {
      return new Missing(script.interpreter() + " is not installed");
    }
    Path file = scripts.resolve(script.resource());
    try (InputStream source = script.owner().getResourceAsStream(script.resource())) {
      if (source == null) {
        throw new IllegalStateException("no resource " + script.resource());
      }
      Files.write(file, source.readAllBytes());
    }
    List<String> line = new ArrayList<>();
    line.add(script.interpreter());
    line.addAll(script.flags());
    line.add(file.toString());
    return new Command(line, version);
  }

  private Resolution resolve(Launch.NodeProgram program) throws IOException, InterruptedException {
    String version = versionOf("node");
    if (version.isEmpty()) {
      return new Missing("node is not installed");
    }
    try {
      Path folder = nodePrograms.install(program);
      List<String> line = new ArrayList<>();
      line.add("node");
      line.addAll(program.flags());
      line.add(folder.resolve(program.main()).toString());
      return new Command(line, nodePrograms.versions(program) + " on " + version);
    } catch (NodePrograms.NotInstalledException e) {
      return new Missing(String.valueOf(e.getMessage()));
    }
  }

  /** The first line that the interpreter prints about itself; empty when it is not there. */
  private static String versionOf(String interpreter) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(interpreter, "--version").redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
      String version = output.lines().findFirst().orElse("");
      return ended ? version.startsWith("v") ? interpreter + " " + version : version : "";
    } catch (IOException notInstalled) {
      return "";
    }
  }
}
