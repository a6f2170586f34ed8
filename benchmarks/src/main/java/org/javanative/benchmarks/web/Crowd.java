package org.javanative.benchmarks.web;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Visitors who all do the same, on the caller's thread. */
final class Crowd implements AutoCloseable {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final List<Visitor> visitors;
  private final Interaction interaction;
  private final Selector selector = Selector.open();

  /** Takes visitors who have their pages open. */
  Crowd(List<? extends Visitor> visitors, Interaction interaction) throws IOException {
    this.visitors = List.copyOf(visitors);
    this.interaction = interaction;
    for (Visitor visitor : visitors) {
      visitor.wire().channel().configureBlocking(false);
      visitor.wire().channel().register(selector, SelectionKey.OP_READ, visitor);
    }
  }

  /** Each does its next step as soon as it sees what came of the former one. */
  void rush(Duration duration) throws IOException {
    long endNanos = System.nanoTime() + duration.toNanos();
    for (Visitor visitor : visitors) {
      visitor.act(interaction);
    }
    while (System.nanoTime() - endNanos < 0) {
      for (Visitor heard : hear(10, nanos -> {})) {
        if (heard.isAnswered()) {
          heard.act(interaction);
        }
      }
    }
    awaitAll(nanos -> {});
  }

  /**
   * Each does so many steps a second, spread evenly, whatever the server does. Gives how long each
   * took, from when it was sent until what came of it was received, in nanoseconds.
   */
  long[] act(Duration duration, int perSecond) throws IOException {
    long gapNanos = TimeUnit.SECONDS.toNanos(1) / perSecond / visitors.size();
    int steps = Math.toIntExact(duration.toNanos() / gapNanos);
    Latencies latencies = new Latencies(steps);
    long startNanos = System.nanoTime();
    for (int step = 0; step < steps; step++) {
      long dueNanos = startNanos + step * gapNanos;
      for (long left = gapNanos; left > 0; left = dueNanos - System.nanoTime()) {
        hear(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)), latencies);
      }
      visitors.get(step % visitors.size()).act(interaction);
    }
    awaitAll(latencies);
    return latencies.all();
  }

  /** Hears what comes within that time. */
  void listen(Duration duration) throws IOException {
    long endNanos = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() - endNanos < 0) {
      hear(10, nanos -> {});
    }
  }

  private void awaitAll(LongConsumer latencies) throws IOException {
    long endNanos = System.nanoTime() + PATIENCE_NANOS;
    while (!visitors.stream().allMatch(Visitor::isAnswered)) {
      if (System.nanoTime() - endNanos > 0) {
        throw new IOException("a page did not show what came of a step");
      }
      hear(10, latencies);
    }
  }

  /** Waits for something to come, but not longer, and gives those who have heard. */
  private List<Visitor> hear(long millis, LongConsumer latencies) throws IOException {
    selector.select(millis);
    Set<SelectionKey> ready = selector.selectedKeys();
    List<Visitor> heard = ready.stream().map(key -> (Visitor) key.attachment()).toList();
    ready.clear();
    for (Visitor visitor : heard) {
      visitor.hear(latencies);
    }
    return heard;
  }

  private static final class Latencies implements LongConsumer {
    private final long[] nanos;
    private int count;

    Latencies(int most) {
      nanos = new long[most];
    }

    @Override
    public void accept(long latency) {
      nanos[count] = latency;
      count++;
    }

    long[] all() {
      if (count != nanos.length) {
        throw new IllegalStateException(count + " effects of " + nanos.length + " steps");
      }
      return nanos;
    }
  }

  /** How many bytes have come to all visitors so far. */
  long receivedBytes() {
    return visitors.stream().mapToLong(Visitor::receivedBytes).sum();
  }

  /** How many bytes all visitors have sent so far. */
  long sentBytes() {
    return visitors.stream().mapToLong(Visitor::sentBytes).sum();
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
