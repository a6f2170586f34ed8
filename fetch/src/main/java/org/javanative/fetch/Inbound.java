package org.javanative.fetch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a WebSocket on their way from the network's thread to a coroutine. When many
 * wait, or large ones, the network's thread does too, and with it the server.
 */
final class Inbound {
  private static final int MAX_WAITING = 64;
  private static final long MAX_WAITING_BYTES = 16L * 1024 * 1024;

  private final String target;
  private final Duration sign;
  private final Runnable heard;
  private final Object lock = new Object();

  /* All guarded by the lock. */
  private final Queue<WebSocketMessage> messages = new ArrayDeque<>();
  private long bytes;
  private @Nullable Supplier<FetchException> end;
  private @Nullable LoopFuture<@Nullable Void> arrival;
  private boolean abandoned;

  /**
   * No messages yet.
   *
   * @param sign how often to call {@code heard} while the network's thread waits; zero for never
   * @param heard called on the network's thread when a message has come, and while that waits
   */
  Inbound(String target, Duration sign, Runnable heard) {
    this.target = target;
    this.sign = sign;
    this.heard = heard;
  }

  /** Network thread. Blocks while there is no room; then drops the message if nobody wants it. */
  void put(WebSocketMessage message) {
    heard.run();
    LoopFuture<@Nullable Void> waiting;
    synchronized (lock) {
      while (isFull() && !abandoned) {
        try {
          lock.wait(sign.isZero() ? 0 : Math.max(1, sign.toMillis()));
          heard.run(); // OkHttp's lock inside ours, and never the other way round
        } catch (InterruptedException interrupt) {
          Thread.currentThread().interrupt();
          abandoned = true;
        }
      }
      if (abandoned) {
        return;
      }
      messages.add(message);
      bytes += sizeOf(message);
      waiting = arrival;
    }
    wake(waiting);
  }

  private boolean isFull() {
    return messages.size() >= MAX_WAITING || bytes >= MAX_WAITING_BYTES;
  }

  private static long sizeOf(WebSocketMessage message) {
    return message instanceof WebSocketMessage.Text text
        ? text.text().length()
        : ((WebSocketMessage.Binary) message).bytes().length;
  }

  /** Nothing comes after this; the first end counts. */
  void end(Supplier<FetchException> why) {
    LoopFuture<@Nullable Void> waiting;
    synchronized (lock) {
      if (end == null) {
        end = why;
      }
      waiting = arrival;
    }
    wake(waiting);
  }

  private static void wake(@Nullable LoopFuture<@Nullable Void> waiting) {
    if (waiting != null) {
      Async.resolveFuture(waiting, null);
    }
  }

  /** Nobody will receive: lets the network's thread go on. */
  void abandon() {
    synchronized (lock) {
      abandoned = true;
      lock.notifyAll();
    }
  }

  /** Why nothing comes any more; null while something may. */
  @Nullable FetchException ended() {
    synchronized (lock) {
      return end == null ? null : end.get();
    }
  }

  /**
   * Suspends until there is a message. A message is handed out in the step that asks for it, so
   * that one who is cancelled while waiting loses none.
   */
  WebSocketMessage take() {
    for (; ; ) {
      LoopFuture<@Nullable Void> waiting;
      synchronized (lock) {
        WebSocketMessage message = messages.poll();
        if (message != null) {
          bytes -= sizeOf(message);
          lock.notifyAll();
          return message;
        }
        if (end != null) {
          throw end.get();
        }
        requireNobodyWaits();
        waiting = Async.<@Nullable Void>createExternalFuture(() -> {});
        arrival = waiting;
      }
      Object unused = Async.<@Nullable Void>await(waiting);
    }
  }

  private void requireNobodyWaits() {
    if (arrival != null && !arrival.isDone()) {
      throw new IllegalStateException(
          "Another coroutine is receiving from the WebSocket to "
              + target
              + ". Let one receive, and pass the messages on, through an AsyncQueue for example.");
    }
  }
}
