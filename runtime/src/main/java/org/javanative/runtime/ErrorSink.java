package org.javanative.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where failures go that nobody was there to catch: of callbacks, of main-thread work, of tasks
 * that nobody awaits.
 *
 * <p>Looked up in this order: the host's ({@link #HOST}), the loop's ({@link
 * EventLoop#setErrorSink}), standard error.
 */
@FunctionalInterface
public interface ErrorSink {
  /**
   * The sink of the screen host that started the running code; inherited by tasks and callbacks.
   */
  ContextVar<@Nullable ErrorSink> HOST = ContextVar.of("error sink");

  /**
   * Takes a report. Called from any thread, also several at a time; must not block. What it throws
   * is printed.
   */
  void report(ErrorReport report);

  /** The sink that prints to {@link System#err}. */
  static ErrorSink standardError() {
    return System.err::print;
  }

  /** The sink in force for the calling code. */
  static ErrorSink current() {
    ErrorSink host = HOST.get();
    if (host != null) {
      return host;
    }
    Worker worker = Worker.current();
    return worker == null ? Async.errorSink() : worker.loop.errorSink();
  }
}
