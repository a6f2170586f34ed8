package org.javanative.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The command: measures a suite and prints its tables, or prints those of an earlier run. */
public final class Main {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Exits with 0, with 1 when nothing could be measured, with 2 on a wrong command line. */
  public static void main(String[] args) throws Exception {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) throws IOException, InterruptedException {
    if (args.contains("--help")) {
      System.out.print(Options.USAGE);
      return OK;
    }
    try {
      Options options = Options.parse(args);
      return options.command().equals(Options.REPORT) ? report(options) : measure(options);
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.err.print(Options.USAGE);
      return WRONG_USAGE;
    }
  }

  private static int report(Options options) throws IOException {
    Path json = options.json();
    if (json == null || !Files.isReadable(json)) {
      throw new UsageException("cannot read " + json);
    }
    System.out.print(MarkdownReport.of(ReportJson.read(json)));
    return OK;
  }

  private static int measure(Options options) throws IOException, InterruptedException {
    Suite suite = Suites.named(options.command());
    JdkFinder jdks = JdkFinder.ofThisMachine();
    Path scratch = Files.createTempDirectory("javanative-benchmarks");
    try {
      Toolchain toolchain =
          new Toolchain(
              jdks.latest(options.latestJdk()),
              jdks.oldest(options.jdk17()),
              scratch,
              new NodePrograms(options.programs()));
      WorkerProcess worker = new WorkerProcess(scratch);
      Report report = new SuiteRun(suite, options, toolchain, worker, System.err).run();
      System.out.print(TextReport.of(report));
      Path json = options.json();
      if (json != null) {
        ReportJson.write(report, json);
        System.out.println("written: " + json);
      }
      return report.figures().isEmpty() ? FAILED : OK;
    } finally {
      delete(scratch);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Main::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
