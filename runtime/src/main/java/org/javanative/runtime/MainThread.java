package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The thread that owns the views of a host, as the platform has it: what a platform implements, and
 * what {@link Async#callOnMainThread} reaches.
 *
 * <p>A screen host sets {@link #HOST} around everything it runs; coroutines started there inherit
 * it. Outside any host the platform's thread counts, and where there is none (headless, tests) work
 * runs on the caller.
 */
public interface MainThread {
  /** The main thread of the host that started the running code. */
  ContextVar<@Nullable MainThread> HOST = ContextVar.of("main thread");

  /**
   * Runs {@code work} on the thread later, after what was posted before. Called from any thread;
   * does not block.
   */
  void post(Runnable work);

  /** Whether the calling thread is the one. */
  boolean isCurrent();

  /** A main thread that is always the caller. */
  static MainThread inline() {
    return InlineMainThread.INSTANCE;
  }

  /** Sets the platform's main thread for the process; called once by a platform at its start. */
  static void setPlatform(MainThread platform) {
    InlineMainThread.setPlatform(platform);
  }

  /** The main thread for the calling code: its host's, or else the platform's. */
  static MainThread current() {
    MainThread host = HOST.get();
    return host == null ? InlineMainThread.platform() : host;
  }
}
