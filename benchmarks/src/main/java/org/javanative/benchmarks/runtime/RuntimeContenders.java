package org.javanative.benchmarks.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Launch.Jdk;

/** Who takes part in the runtime suite, and how each is started. */
final class RuntimeContenders {
  /** The same heap and collector for every contender on the JVM. */
  private static final List<String> HEAP = List.of("-Xms4g", "-Xmx4g", "-XX:+UseG1GC");

  private static final int FIRST_WITH_CONTINUATIONS = 21;
  private static final int FIRST_WITH_UNPINNED_MONITORS = 24;

  static final List<Contender> ALL =
      List.of(
          new Contender(
              "javanative-cont",
              jvm(
                  Jdk.LATEST,
                  FIRST_WITH_CONTINUATIONS,
                  "--add-exports",
                  "java.base/jdk.internal.vm=ALL-UNNAMED",
                  "-Djavanative.coroutines=cont")),
          new Contender(
              "javanative-virtual",
              jvm(Jdk.LATEST, FIRST_WITH_UNPINNED_MONITORS, "-Djavanative.coroutines=virtual")),
          new Contender(
              "javanative-platform", jvm(Jdk.OLDEST, 17, "-Djavanative.coroutines=platform")),
          new Contender("kotlin-single-thread", jvm(Jdk.LATEST, 17)),
          new Contender("kotlin-run-blocking", jvm(Jdk.LATEST, 17)),
          new Contender("netty", jvm(Jdk.LATEST, 17)),
          new Contender("virtual-threads", jvm(Jdk.LATEST, 21)),
          new Contender("scheduled-executor", jvm(Jdk.LATEST, 17)),
          new Contender(
              "asyncio",
              new Launch.Script("python3", List.of(), RuntimeWorker.class, "asyncio_peer.py")),
          new Contender(
              "node",
              new Launch.Script(
                  "node", List.of("--expose-gc"), RuntimeWorker.class, "node_peer.mjs")));

  private RuntimeContenders() {}

  /** What this contender does in this row where it is not what the others do. */
  static Optional<String> remark(String row, String contender) {
    boolean callbacks = contender.equals("netty") || contender.equals("scheduled-executor");
    if (callbacks && (row.equals("yield") || row.equals("ping-pong") || row.startsWith("spawn-"))) {
      return Optional.of("callbacks, not coroutines");
    }
    return switch (contender) {
      case "kotlin-single-thread", "kotlin-run-blocking" ->
          row.startsWith("timer-") ? Optional.of("a coroutine per timer") : Optional.empty();
      case "virtual-threads" -> virtualThreadsRemark(row);
      case "asyncio" ->
          row.startsWith("sleeper-bytes") ? Optional.of("resident memory") : Optional.empty();
      case "node" -> nodeRemark(row);
      default -> Optional.empty();
    };
  }

  private static Optional<String> virtualThreadsRemark(String row) {
    if (row.startsWith("timer-")) {
      return Optional.of("a virtual thread per timer, on all cores");
    }
    if (row.startsWith("post-")) {
      return Optional.of("a virtual thread per post, on all cores");
    }
    return row.startsWith("wakeup-")
        ? Optional.of("completes the future that a parked virtual thread waits for")
        : Optional.empty();
  }

  private static Optional<String> nodeRemark(String row) {
    if (row.equals("yield") || row.startsWith("spawn-")) {
      return Optional.of("promise jobs, which let no timer and no I/O run in between");
    }
    if (row.startsWith("post-") || row.startsWith("wakeup-")) {
      return Optional.of("messages from worker threads");
    }
    return row.startsWith("sleeper-bytes") ? Optional.of("V8 heap") : Optional.empty();
  }

  private static Launch jvm(Jdk jdk, int oldestFeature, String... flags) {
    List<String> all = new ArrayList<>(HEAP);
    all.addAll(List.of(flags));
    return new Launch.Jvm(jdk, oldestFeature, all, RuntimeWorker.class);
  }
}
