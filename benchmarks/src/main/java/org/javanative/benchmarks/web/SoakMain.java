package org.javanative.benchmarks.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The command: a soak of as many sessions as asked for, and what it has left behind. */
public final class SoakMain {
  private static final int FEWEST = Fate.values().length;
  private static final Duration PACE = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SoakMain() {}

  /** Exits with 0 when nothing is left, with 1 when something is, with 2 on a wrong argument. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int sessions = args.length == 1 && args[0].matches("\\d{1,6}") ? Integer.parseInt(args[0]) : 0;
    if (sessions < FEWEST || sessions % FEWEST != 0) {
      System.err.println(
          "The number of sessions must be a multiple of "
              + FEWEST
              + ", so that all ways to end have the same share.");
      System.exit(2);
    }
    SoakApp app = new SoakApp(belongings -> {});
    List<String> left = new Soak(app, sessions, PACE, PATIENCE, System.out::println).run();
    left.forEach(what -> System.out.println("LEFT BEHIND. " + what));
    System.out.println(left.isEmpty() ? "Nothing is left behind." : "FAILED.");
    System.out.flush();
    System.exit(left.isEmpty() ? 0 : 1);
  }
}
