package org.javanative.benchmarks.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Someone who has a page open and uses it. Not thread-safe. */
abstract class Visitor implements AutoCloseable {
  private final Deque<Awaited> awaited = new ArrayDeque<>();
  private int steps;

  /** An effect that the page is to show. */
  private record Awaited(String effect, long sinceNanos) {}

  /** Sends what the page sends when that is done on it. */
  abstract void send(Interaction.Step step) throws IOException;

  /** The next whole message of those that have come; null when there is none. */
  abstract @Nullable String next() throws IOException;

  /** The connection on which messages come. */
  abstract Wire wire();

  /** How many bytes have come, on all connections. */
  abstract long receivedBytes();

  /** How many bytes were sent, on all connections. */
  abstract long sentBytes();

  /** Leaves the page. */
  @Override
  public abstract void close() throws IOException;

  /** Does the next step, without waiting for what comes of the former ones. */
  final void act(Interaction interaction) throws IOException {
    Interaction.Step step = interaction.step(steps);
    steps++;
    awaited.add(new Awaited(step.effect(), System.nanoTime()));
    send(step);
  }

  /**
   * Hears what has come, and tells for each effect that it shows how many nanoseconds that took.
   * One that shows a later effect as well has gone past the former.
   */
  final void hear(LongConsumer latencies) throws IOException {
    wire().fill();
    long now = System.nanoTime();
    for (String message = next(); message != null; message = next()) {
      for (int shown = shown(message); shown > 0; shown--) {
        latencies.accept(now - awaited.remove().sinceNanos());
      }
    }
  }

  /** How many of those awaited are shown by then: all up to the last that the message has. */
  private int shown(String message) {
    int shown = 0;
    int position = 0;
    for (Awaited next : awaited) {
      position++;
      if (message.contains(next.effect())) {
        shown = position;
      }
    }
    return shown;
  }

  final boolean isAnswered() {
    return awaited.isEmpty();
  }
}
