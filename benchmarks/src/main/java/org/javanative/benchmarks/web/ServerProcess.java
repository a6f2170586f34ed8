package org.javanative.benchmarks.web;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own. Not thread-safe. */
final class ServerProcess implements AutoCloseable {
  private static final int FAREWELL_SECONDS = 10;

  /** All pages of the heap are touched first, so that resident memory grows only by what is not. */
  private static final List<String> FLAGS =
      List.of(
          "-Xms512m",
          "-Xmx512m",
          "-XX:+AlwaysPreTouch",
          "-XX:+UseG1GC",
          "-Djavanative.dev=false",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  private final Process process;
  private final BufferedReader told;
  private final BufferedWriter asked;
  private final int port;

  /**
   * What the process takes up.
   *
   * @param processorNanos processor time since it was started
   * @param heapBytes heap in use after a garbage collection
   * @param residentBytes memory that the system counts for it; 0 where that is not known
   */
  record Taken(long processorNanos, long heapBytes, long residentBytes, int threads) {}

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.told = process.inputReader(StandardCharsets.UTF_8);
    this.asked = process.outputWriter(StandardCharsets.UTF_8);
    this.port = Integer.parseInt(answer());
  }

  /** Starts a server on this process's JDK. Blocks until it serves. */
  static ServerProcess start(String contender, ServedPage page) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ServerMain.class.getName(), contender, page.label()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ServerProcess(builder.start());
  }

  int port() {
    return port;
  }

  /** Asks what it takes up. Blocks. */
  Taken taken() throws IOException {
    asked.write("taken\n");
    asked.flush();
    String[] values = answer().split(" ", -1);
    return new Taken(
        Long.parseLong(values[0]),
        Long.parseLong(values[1]),
        Long.parseLong(values[2]),
        Integer.parseInt(values[3]));
  }

  private String answer() throws IOException {
    String line = told.readLine();
    if (line == null) {
      throw new IOException("the server has ended");
    }
    return line;
  }

  /** Ends the process, and waits for that. */
  @Override
  public void close() throws IOException {
    asked.close();
    try {
      if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
