package org.javanative.fetch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import okio.BufferedSource;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;

/**
 * Reads the body of a streamed answer, on a network thread and only when asked: what nobody asks
 * for stays in the connection, and slows the server down.
 *
 * <p>One read at a time. Cancelling a read aborts the exchange, as half a read cannot be taken
 * back.
 */
final class BodyReader {

  /** A read that may block. */
  @FunctionalInterface
  interface Read<T> {
    T from(BufferedSource source) throws IOException;
  }

  private static final long MAX_CHUNK_BYTES = 64 * 1024;

  private final Exchange<?> exchange;
  private final BufferedSource source;
  private final ExecutorService threads;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean released = new AtomicBoolean();

  /** A read has seen the end of the body. Written by the one read that runs. */
  private volatile boolean ended;

  private volatile boolean closed;

  BodyReader(Exchange<?> exchange, BufferedSource source, ExecutorService threads) {
    this.exchange = exchange;
    this.source = source;
    this.threads = threads;
  }

  private <T> LoopFuture<T> start(Read<T> read) {
    claim();
    exchange.deadline().end();
    return begin(read);
  }

  private void claim() {
    String target = exchange.request().target();
    if (closed) {
      throw new IllegalStateException(
          "The stream of " + target + " is closed. Read it before the end of its try block.");
    }
    if (!busy.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "The stream of "
              + target
              + " is being read already. Let one coroutine read it, one read after the other.");
    }
  }

  private <T> LoopFuture<T> begin(Read<T> read) {
    String target = exchange.request().target();
    LoopFuture<T> future = Async.createExternalFuture(this::abort);
    try {
      threads.execute(() -> run(read, future));
    } catch (RejectedExecutionException shutDown) {
      Async.rejectFuture(future, Failures.ofClosedClient(target, shutDown));
    }
    return future;
  }

  /** The next bytes, as they come, at least one; empty at the end. */
  LoopFuture<Optional<byte[]>> nextChunk() {
    return start(
        bytes -> {
          if (ended || !bytes.request(1)) {
            ended = true;
            return Optional.empty();
          }
          return Optional.of(
              bytes.readByteArray(Math.min(MAX_CHUNK_BYTES, bytes.getBuffer().size())));
        });
  }

  /** Whether it could be read: it is open, and nobody reads it. */
  boolean isIdle() {
    return !closed && !busy.get();
  }

  /**
   * The next bytes, of which there are {@code most} unless the body ends or breaks off before. The
   * exchange's deadline stays.
   */
  LoopFuture<byte[]> beginning(long most) {
    claim();
    return begin(
        bytes -> {
          try {
            boolean unused = bytes.request(most);
          } catch (IOException broken) {
            // What has come is the beginning.
          }
          return bytes.readByteArray(Math.min(most, bytes.getBuffer().size()));
        });
  }

  /** A read of all that is left. */
  <T> LoopFuture<T> rest(Read<T> read) {
    return start(
        bytes -> {
          T value = read.from(bytes);
          ended = true;
          return value;
        });
  }

  private <T> void run(Read<T> read, LoopFuture<T> future) {
    try {
      T value = read.from(source);
      busy.set(false);
      Async.resolveFuture(future, value);
    } catch (Throwable failed) {
      Throwable failure = exchange.translate(failed);
      exchange.abort();
      busy.set(false);
      Async.rejectFuture(future, failure);
    }
    if (closed) {
      release();
    }
  }

  private void abort() {
    exchange.abort();
    close();
  }

  /** Aborts what is left of the exchange, and gives the connection back. Does not block. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    exchange.deadline().end();
    if (busy.get()) {
      exchange.abort(); // the read that goes on ends at once, and releases
      return;
    }
    try {
      threads.execute(this::release);
    } catch (RejectedExecutionException shutDown) {
      exchange.abort();
    }
  }

  /** A body that was read to its end leaves a connection to be used again; any other is cut off. */
  private void release() {
    if (!released.compareAndSet(false, true)) {
      return;
    }
    try {
      if (!ended) {
        exchange.abort();
      }
      source.close();
    } catch (IOException aborted) {
      exchange.abort();
    }
  }
}
