package org.javanative.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs one contender's process to its end and reads the samples that it prints. */
final class WorkerProcess {
  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final int SHOWN_ERROR_CHARS = 400;
  private static final Pattern SAMPLE =
      Pattern.compile("([a-z0-9-]+) (-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)");

  private final Path scratch;

  WorkerProcess(Path scratch) {
    this.scratch = scratch;
  }

  /** The process did not measure. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedException(String message) {
      super(message);
    }
  }

  /**
   * The median sample of each row. Blocks.
   *
   * @throws FailedException with the reason, when the process failed or took too long
   */
  Map<String, Double> run(List<String> command)
      throws IOException, InterruptedException, FailedException {
    Path output = scratch.resolve("output");
    Path errors = scratch.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    Thread killer = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(killer);
    try {
      if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new FailedException("took longer than " + DEADLINE.toMinutes() + " minutes");
      }
    } finally {
      process.destroyForcibly();
      Runtime.getRuntime().removeShutdownHook(killer);
    }
    if (process.exitValue() != 0) {
      throw new FailedException(
          "failed with exit code " + process.exitValue() + ": " + tailOf(errors));
    }
    return medians(Files.readAllLines(output));
  }

  /** The median of each row's samples, from lines of {@code row value}; others are ignored. */
  static Map<String, Double> medians(List<String> lines) {
    Map<String, List<Double>> samples = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher sample = SAMPLE.matcher(line);
      if (sample.matches()) {
        samples
            .computeIfAbsent(sample.group(1), row -> new ArrayList<>())
            .add(Double.valueOf(sample.group(2)));
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    samples.forEach((row, values) -> medians.put(row, Statistics.median(values)));
    return medians;
  }

  private static String tailOf(Path errors) throws IOException {
    String text = Files.readString(errors).strip().replaceAll("\\s+", " ");
    return text.substring(Math.max(0, text.length() - SHOWN_ERROR_CHARS));
  }
}
