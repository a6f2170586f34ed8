package org.javanative.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.javanative.runtime.MainThread;
import org.jspecify.annotations.Nullable;

/**
 * The main thread of a session, of which a warning tells when one piece of work holds it for long.
 */
final class WatchedMainThread implements MainThread {
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final int MOST_FRAMES = 30;

  private final MainThread watched;
  private final LongSupplier nanoTime;
  private final Consumer<String> warnings;

  /** The work that is running; null when there is none. */
  private volatile @Nullable Run running;

  /** One piece of work, which one thread runs. */
  private static final class Run {
    final Thread thread = Thread.currentThread();
    final long startNanos;

    /** Used by the one thread that looks. */
    boolean told;

    Run(long startNanos) {
      this.startNanos = startNanos;
    }
  }

  WatchedMainThread(MainThread watched, LongSupplier nanoTime, Consumer<String> warnings) {
    this.watched = watched;
    this.nanoTime = nanoTime;
    this.warnings = warnings;
  }

  @Override
  public void post(Runnable work) {
    watched.post(
        () -> {
          running = new Run(nanoTime.getAsLong());
          try {
            work.run();
          } finally {
            running = null;
          }
        });
  }

  @Override
  public boolean isCurrent() {
    return watched.isCurrent();
  }

  /** Warns of work that runs for long, once. Called now and then, by one thread at a time. */
  void look() {
    Run run = running;
    if (run == null || run.told || nanoTime.getAsLong() - run.startNanos < LONG.toNanos()) {
      return;
    }
    StackTraceElement[] stack = run.thread.getStackTrace();
    if (running == run) {
      run.told = true;
      warnings.accept(
          "A handler or render has held its thread for more than "
              + LONG.toSeconds()
              + " s, for which other sessions may have to wait. Await what takes long in a"
              + " coroutine: runAsync(() -> offload(..)). It is here:"
              + Arrays.stream(stack)
                  .limit(MOST_FRAMES)
                  .map(frame -> "\n    at " + frame)
                  .collect(Collectors.joining()));
    }
  }
}
