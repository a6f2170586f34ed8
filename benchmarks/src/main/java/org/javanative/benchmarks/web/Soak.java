package org.javanative.benchmarks.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.javanative.runtime.Async;
import org.javanative.web.WebServer;

/**
 * Opens sessions of the browser target, uses them, ends them in all ways there are, many by force,
 * and then looks for what is left of them. Server and pages share the process.
 *
 * <p>A first wave, as large as the second, makes all that is made once: pools, caches, compiled
 * code. What the second leaves behind is a leak.
 */
final class Soak {
  /** How much a page may say at once before it floods the server. */
  static final int MOST_MESSAGES = 200;

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int COLLECTIONS = 20;
  private static final int READINGS = 3;
  private static final int MOST_SESSIONS = 100_000;

  /** Threads of ours that belong to sessions or serve them. Jetty's pool comes and goes. */
  private static final String OURS = "jn-";

  private final SoakApp app;
  private final int sessions;
  private final Duration pace;
  private final Duration patience;
  private final Consumer<String> log;
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * A soak that has not begun.
   *
   * @param sessions how many in each wave; all fates have the same share
   * @param pace how often the server asks pages whether they are there; it waits three times as
   *     long for those that come back, and five times as long for those that have not come yet
   * @param patience how long what is there may take to go
   * @param log takes what happens, line by line
   */
  Soak(SoakApp app, int sessions, Duration pace, Duration patience, Consumer<String> log) {
    this.app = app;
    this.sessions = sessions;
    this.pace = pace;
    this.patience = patience;
    this.log = log;
  }

  /** Runs it, and tells what is left; nothing when all is well. Blocks for a minute or more. */
  List<String> run() throws IOException, InterruptedException {
    int unused = Async.allTasks().size(); // starts the loop, whose threads stay
    Map<String, Integer> before = Inventory.liveThreads();
    List<String> left = new ArrayList<>();
    WebServer server = server();
    try {
      Inventory first = wave(server, "first");
      Inventory second = wave(server, "second");
      second.leftSince(first, sessions, OURS).forEach(what -> left.add("After the wave: " + what));
      if (failures.get() > 0) {
        left.add(failures + " failures in the app");
      }
    } finally {
      server.close();
    }
    afterClose(server, before).forEach(what -> left.add("After the server was closed: " + what));
    return left;
  }

  private WebServer server() {
    return WebServer.create(
            cfg ->
                cfg.app(app)
                    .port(0)
                    .maxSessions(MOST_SESSIONS, MOST_SESSIONS, MOST_SESSIONS)
                    .maxMessages(1, MOST_MESSAGES)
                    .connectWithin(pace.multipliedBy(5))
                    .resumeWithin(pace.multipliedBy(3))
                    .pingEvery(pace)
                    .errorSink(report -> fail(report.message())))
        .start();
  }

  private void fail(String message) {
    failures.incrementAndGet();
    log.accept("Failed: " + message);
  }

  private Inventory wave(WebServer server, String name) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int formerly = app.opened();
    int share = sessions / Fate.values().length;
    List<JavaNativeVisitor> silent = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      fate.befall(server.uri().getPort(), share, silent);
      log.accept(String.format(Locale.ROOT, "  %d %s: %s", share, fate.label(), fate.meaning()));
    }
    int opened = app.opened() - formerly;
    Inventory full = inventory(server);
    untilEmpty(server);
    for (JavaNativeVisitor visitor : silent) {
      visitor.cut();
    }
    silent.clear();
    Inventory after = collected(server);
    log.accept(
        String.format(
            Locale.ROOT,
            "%s wave: %d sessions in %.0f s%n  when all were used: %s%n  a while later: %s",
            name,
            opened,
            (System.nanoTime() - start) / 1e9,
            full,
            after));
    if (opened != share * Fate.values().length) {
      throw new IllegalStateException(opened + " sessions were opened");
    }
    return after;
  }

  private void untilEmpty(WebServer server) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!inventory(server).isEmpty() && System.nanoTime() - deadline < 0) {
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** After as many garbage collections as it takes to let go of all that nobody holds. */
  private Inventory collected(WebServer server) throws InterruptedException {
    for (int i = 0; i < COLLECTIONS && (i < 2 || app.screensHeld() > 0); i++) {
      System.gc();
      Thread.sleep(PAUSE.toMillis());
    }
    return inventory(server);
  }

  /** The least of a few readings: each thread that begins to allocate takes a piece of the heap. */
  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < READINGS; i++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, used);
    }
    return least;
  }

  private Inventory inventory(WebServer server) {
    return new Inventory(
        server.sessionCount(),
        Async.allTasks().size(),
        app.effects(),
        app.screensHeld(),
        Inventory.liveThreads(),
        usedHeap());
  }

  /** Waits for the threads of the server to end; those that do not are left. */
  private List<String> afterClose(WebServer server, Map<String, Integer> before)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    List<String> left = inventory(server).threadsSince(before, "");
    while (!left.isEmpty() && System.nanoTime() - deadline < 0) {
      Thread.sleep(PAUSE.toMillis());
      left = inventory(server).threadsSince(before, "");
    }
    return left;
  }
}
