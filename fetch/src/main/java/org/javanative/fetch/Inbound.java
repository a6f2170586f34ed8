package org.javanative.fetch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a WebSocket on their way from the network's thread to a coroutine. When many
 * wait, the network's thread does too, and with it the server.
 */
final class Inbound {
  private static final int MAX_WAITING = 64;

  private final String target;
  private final Object lock = new Object();

  /* All guarded by the lock. */
  private final Queue<WebSocketMessage> messages = new ArrayDeque<>();
  private @Nullable Supplier<FetchException> end;
  private @Nullable LoopFuture<@Nullable Void> arrival;
  private boolean abandoned;

  Inbound(String target) {
    this.target = target;
  }

  /** Network thread. Blocks while there is no room; then drops the message if nobody wants it. */
  void put(WebSocketMessage message) {
    LoopFuture<@Nullable Void> waiting;
    synchronized (lock) {
      while (messages.size() >= MAX_WAITING && !abandoned) {
        try {
          lock.wait();
        } catch (InterruptedException interrupt) {
          Thread.currentThread().interrupt();
          abandoned = true;
        }
      }
      if (abandoned) {
        return;
      }
      messages.add(message);
      waiting = arrival;
    }
    wake(waiting);
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
