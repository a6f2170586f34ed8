package org.javanative.benchmarks.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.javanative.web.WebServer;

/**
 * The process that serves one contender's page. Started by the process that visits it, and never by
 * hand.
 *
 * <p>Arguments: contender and page. Prints its port, and for each line that comes what it takes up:
 * processor time so far in nanoseconds; then, after a garbage collection, heap and resident memory
 * in bytes; and threads. Ends with its input.
 */
public final class ServerMain {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int KIB = 1024;
  private static final int MOST_SESSIONS = 10_000;
  private static final int MOST_MESSAGES = 1_000_000;

  private ServerMain() {}

  /** Serves until the input ends. */
  public static void main(String[] args) throws IOException {
    ServedPage page = ServedPage.named(args[1]);
    System.out.println(port(args[0], page));
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (asked.readLine() != null) {
      System.out.println(taken());
    }
    System.exit(0);
  }

  private static int port(String contender, ServedPage page) {
    return switch (contender) {
      case WebSuite.JAVANATIVE -> javaNative(page).uri().getPort();
      case WebSuite.HTMX -> HtmxServer.start(page).port();
      default -> throw new IllegalArgumentException("no such contender: " + contender);
    };
  }

  /** All visitors have one address, and may use the page as fast as they can. */
  private static WebServer javaNative(ServedPage page) {
    return WebServer.create(
            cfg ->
                cfg.app(new ItemsApp(page))
                    .port(0)
                    .maxSessions(MOST_SESSIONS, MOST_SESSIONS, MOST_SESSIONS)
                    .maxMessages(MOST_MESSAGES, MOST_MESSAGES)
                    .connectWithin(Duration.ofMinutes(1)))
        .start();
  }

  private static String taken() throws IOException {
    long processor = processorNanos();
    System.gc();
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    return String.format(Locale.ROOT, "%d %d %d %d", processor, heap, residentBytes(), threads);
  }

  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** As Linux tells it; 0 elsewhere. */
  private static long residentBytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(kib -> Long.parseLong(kib) * KIB)
        .findFirst()
        .orElse(0);
  }
}
