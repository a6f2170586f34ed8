package org.javanative.benchmarks.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.javanative.benchmarks.Statistics;

/**
 * The process that visits one contender, whose server it starts. Started by the suite, and never by
 * hand.
 *
 * <p>Arguments: contender, scenario, warm-up and measuring time in milliseconds, how many sessions,
 * then the rows. Prints a line {@code row value} per sample.
 */
public final class WebWorker {
  /** Visitors that come and go first, one by one, so that what is made once does not count. */
  private static final int FIRST_VISITORS = 100;

  private static final int STEPS_PER_SECOND = 5;
  private static final double NANOS_PER_MICRO = 1e3;
  private static final Duration CALM = Duration.ofSeconds(1);

  private final String contender;
  private final String scenario;
  private final List<String> rows;

  private WebWorker(String contender, String scenario, List<String> rows) {
    this.contender = contender;
    this.scenario = scenario;
    this.rows = rows;
  }

  /** Measures, prints the samples, and exits. */
  public static void main(String[] args) throws Exception {
    List<String> rows = List.of(args).subList(5, args.length);
    WebWorker worker = new WebWorker(args[0], args[1], rows);
    Duration warmUp = Duration.ofMillis(Long.parseLong(args[2]));
    Duration measuring = Duration.ofMillis(Long.parseLong(args[3]));
    int sessions = Integer.parseInt(args[4]);
    if (args[1].startsWith(WebRows.IDLE)) {
      worker.measureIdle(
          ServedPage.named(args[1].substring(WebRows.IDLE.length())), warmUp, sessions);
    } else {
      worker.measureActive(Interaction.named(args[1]), warmUp, measuring, sessions);
    }
    System.out.flush();
    System.exit(0);
  }

  private void measureIdle(ServedPage page, Duration warmUp, int sessions)
      throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(contender, page)) {
      for (int i = 0; i < FIRST_VISITORS; i++) {
        visitor(server.port()).close();
      }
      Thread.sleep(warmUp.toMillis());
      ServerProcess.Taken empty = server.taken();
      List<Visitor> visitors = new ArrayList<>();
      double[] micros = new double[sessions];
      for (int i = 0; i < sessions; i++) {
        long before = System.nanoTime();
        visitors.add(visitor(server.port()));
        micros[i] = (System.nanoTime() - before) / NANOS_PER_MICRO;
      }
      Thread.sleep(CALM.toMillis());
      ServerProcess.Taken full = server.taken();
      print("heap", (double) (full.heapBytes() - empty.heapBytes()) / sessions);
      print("native", (double) (full.residentBytes() - empty.residentBytes()) / sessions);
      print("threads", full.threads());
      print("open", Statistics.percentile(micros, 50));
      long received = visitors.stream().mapToLong(Visitor::receivedBytes).sum();
      print("bytes", (double) received / sessions);
    }
  }

  private void measureActive(
      Interaction interaction, Duration warmUp, Duration measuring, int sessions)
      throws IOException {
    try (ServerProcess server = ServerProcess.start(contender, ServedPage.ITEMS)) {
      List<Visitor> visitors = new ArrayList<>();
      for (int i = 0; i < sessions; i++) {
        visitors.add(visitor(server.port()));
      }
      try (Crowd crowd = new Crowd(visitors, interaction)) {
        crowd.rush(warmUp);
        crowd.listen(CALM);
        long processor = server.taken().processorNanos();
        long received = crowd.receivedBytes();
        long sent = crowd.sentBytes();
        long[] nanos = crowd.act(measuring, STEPS_PER_SECOND);
        crowd.listen(CALM);
        double[] micros = Arrays.stream(nanos).mapToDouble(n -> n / NANOS_PER_MICRO).toArray();
        print("p50", Statistics.percentile(micros, 50));
        print("p99", Statistics.percentile(micros, 99));
        print("max", Statistics.percentile(micros, 100));
        print("down", (double) (crowd.receivedBytes() - received) / nanos.length);
        print("up", (double) (crowd.sentBytes() - sent) / nanos.length);
        double used = server.taken().processorNanos() - processor;
        print("cpu", used / NANOS_PER_MICRO / nanos.length);
      }
    }
  }

  private Visitor visitor(int port) throws IOException {
    return contender.equals(WebSuite.HTMX) ? HtmxVisitor.open(port) : JavaNativeVisitor.open(port);
  }

  private void print(String figure, double value) {
    String row = scenario + "-" + figure;
    if (rows.contains(row)) {
      System.out.printf(Locale.ROOT, "%s %.3f%n", row, value);
    }
  }
}
