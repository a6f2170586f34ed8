package org.javanative.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A program that {@code jn} starts and waits for. It ends, with all it started, when {@code jn} is
 * interrupted.
 */
final class Child {
  private static final long GRACE_SECONDS = 5;

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /**
   * Runs a program, handing over each line it prints, and returns its exit code. Blocks. Where
   * standard error goes is the builder's choice; standard input is empty.
   */
  static int run(ProcessBuilder command, Consumer<String> onLine) {
    command.redirectInput(ProcessBuilder.Redirect.from(emptyFile()));
    return start(command).readToEnd(onLine);
  }

  /** Runs a program that shares the terminal, and returns its exit code. Blocks. */
  static int runAttached(ProcessBuilder command) {
    return start(command.inheritIO()).readToEnd(line -> {});
  }

  private static Child start(ProcessBuilder command) {
    try {
      return new Child(command.start());
    } catch (IOException e) {
      throw new CliException("Cannot start " + command.command().get(0) + ": " + e.getMessage(), e);
    }
  }

  private int readToEnd(Consumer<String> onLine) {
    Thread ender = new Thread(this::end, "jn-end-child");
    Runtime.getRuntime().addShutdownHook(ender);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        onLine.accept(line);
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new CliException(
          "Lost the output of " + process.info().command().orElse("a program") + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("Interrupted.", e);
    } finally {
      end();
      forget(ender);
    }
  }

  private void end() {
    if (!process.isAlive()) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    try {
      process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // The hook runs, or has run.
    }
  }

  private static java.io.File emptyFile() {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return new java.io.File(windows ? "NUL" : "/dev/null");
  }
}
