package org.javanative.benchmarks.runtime;

import java.util.ArrayList;
import java.util.List;
import org.javanative.benchmarks.Target;

/** What the runtime is to reach, per carrier. */
final class RuntimeTargets {
  private static final String CONT = "javanative-cont";
  private static final String VIRTUAL = "javanative-virtual";
  private static final String PLATFORM = "javanative-platform";
  private static final String SINGLE_THREAD = "kotlin-single-thread";
  private static final String RUN_BLOCKING = "kotlin-run-blocking";

  private static final List<String> SPAWN = List.of("spawn-100k", "spawn-1m");
  private static final List<String> POST = List.of("post-1", "post-4");
  private static final List<String> TIMERS = List.of("timer-fire-1m", "timer-cancel-1m");
  private static final List<String> SLEEPER_BYTES =
      List.of("sleeper-bytes-100k", "sleeper-bytes-1m");

  static final List<Target> ALL = all();

  private RuntimeTargets() {}

  private static List<Target> all() {
    List<Target> targets = new ArrayList<>();
    require(targets, List.of("yield"), CONT, SINGLE_THREAD, 10);
    require(targets, List.of("yield"), CONT, RUN_BLOCKING, 1.5);
    require(targets, List.of("ping-pong"), CONT, SINGLE_THREAD, 2);
    require(targets, List.of("ping-pong"), CONT, RUN_BLOCKING, 1.3);
    require(targets, SPAWN, CONT, SINGLE_THREAD, 10);
    require(targets, SPAWN, CONT, RUN_BLOCKING, 5);
    require(targets, POST, CONT, SINGLE_THREAD, 5);
    require(targets, POST, CONT, "netty", 2);
    require(targets, TIMERS, CONT, "netty", 2);
    require(targets, TIMERS, CONT, SINGLE_THREAD, 5);
    require(targets, TIMERS, CONT, RUN_BLOCKING, 5);
    List<String> everyRow = new RuntimeSuite().rows().stream().map(row -> row.name()).toList();
    require(targets, everyRow, CONT, "asyncio", 10);
    SLEEPER_BYTES.forEach(row -> targets.add(new Target.Limit(row, CONT, 450)));
    require(targets, List.of("yield"), VIRTUAL, "virtual-threads", 1);
    require(targets, SPAWN, VIRTUAL, "virtual-threads", 1);
    require(targets, POST, VIRTUAL, "virtual-threads", 1);
    targets.add(new Target.Limit("ping-pong", PLATFORM, 3_000));
    return List.copyOf(targets);
  }

  private static void require(
      List<Target> targets, List<String> rows, String subject, String peer, double factor) {
    rows.forEach(row -> targets.add(new Target.Ratio(row, subject, peer, factor)));
  }
}
