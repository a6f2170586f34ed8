package org.javanative.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import org.javanative.runtime.Async;
import org.jspecify.annotations.Nullable;

/**
 * The events that a server sends, one after the other, over as many connections as it takes.
 *
 * <p>Each step of the iteration suspends the calling coroutine until there is an event. It connects
 * at the first step, whose failure is thrown. A connection that breaks later is made anew, after
 * the time that the server has asked for (3 seconds), twice as long after each attempt that fails,
 * at least a second then and up to a minute, and the server is told the id of the last event. The
 * iteration ends when the server says so (204), or at {@link #close}; a refusal (4xx, or another
 * type of content) is thrown.
 *
 * <p>For one coroutine; {@code close} may be called anywhere on the loop. Use it in a try block.
 */
public final class EventStream implements Iterable<ServerEvent>, AutoCloseable {
  private static final Duration MAX_DELAY = Duration.ofMinutes(1);

  /** After an attempt that has failed, whatever the server asks for; doubled from there on. */
  private static final Duration LEAST_DELAY = Duration.ofSeconds(1);

  private final FetchClient client;
  private final FetchRequest request;
  private final EventParser parser;
  private @Nullable ResponseStream connection;
  private @Nullable LineSplitter lines;
  private boolean connectedBefore;
  private int failures;
  private boolean closed;

  EventStream(FetchClient client, FetchRequest request) {
    this.client = client;
    this.request =
        request.withHeader("Accept", "text/event-stream").withHeader("Cache-Control", "no-store");
    this.parser = new EventParser(request.target(), request.options().maxBodyBytes());
  }

  @Override
  public Iterator<ServerEvent> iterator() {
    return new Step<>(this::next);
  }

  private @Nullable ServerEvent next() {
    while (!closed) {
      try {
        if (connection == null && !connect()) {
          return null;
        }
        ServerEvent event = read();
        if (event != null) {
          return event;
        }
      } catch (FetchException failed) {
        disconnect();
        if (closed) {
          return null;
        }
        if (!connectedBefore || !isTemporary(failed)) {
          throw failed;
        }
      }
      disconnect();
      pause();
    }
    return null;
  }

  private static boolean isTemporary(FetchException failed) {
    return failed instanceof NetworkException
        || failed instanceof FetchTimeoutException
        || (failed instanceof StatusException refused
            && (refused.status() >= 500 || refused.status() == 429));
  }

  /** False when the server has no events any more. */
  private boolean connect() {
    String id = parser.lastEventId();
    FetchRequest asked = id.isEmpty() ? request : request.withHeader("Last-Event-ID", id);
    ResponseStream answer = Async.await(client.openStream(asked));
    if (answer.status() == 204 || closed) {
      answer.close();
      return false;
    }
    requireEvents(answer.raiseForStatus());
    parser.restart();
    connection = answer;
    lines = answer.lineSplitter();
    connectedBefore = true;
    return true;
  }

  private static void requireEvents(ResponseStream answer) {
    String type = answer.head().contentType();
    if (!type.startsWith("text/event-stream")) {
      answer.close();
      throw new DecodeException(
          answer.head().target()
              + " was answered with '"
              + type
              + "', and not with text/event-stream. Is this the address of the events? For other"
              + " content use fetch(..) or stream(..).",
          null);
    }
  }

  /** Null at the end of the connection. */
  private @Nullable ServerEvent read() {
    ResponseStream from = connection;
    LineSplitter splitter = lines;
    while (from != null && splitter != null) {
      byte[] line = from.nextLine(splitter);
      if (line == null) {
        return null;
      }
      failures = 0;
      ServerEvent event = parser.add(new String(line, StandardCharsets.UTF_8));
      if (event != null) {
        return event;
      }
    }
    return null;
  }

  private void pause() {
    if (!closed) {
      Duration delay = delay();
      failures++;
      Async.sleep(delay);
    }
  }

  private Duration delay() {
    Duration asked = parser.retry();
    if (failures == 0) {
      return asked;
    }
    long times = 1L << Math.min(failures, 10);
    Duration delay = max(asked.multipliedBy(times), LEAST_DELAY.multipliedBy(times / 2));
    return delay.compareTo(MAX_DELAY) < 0 ? delay : max(asked, MAX_DELAY);
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void disconnect() {
    ResponseStream open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }

  /** Ends the connection and the iteration. Does not block. */
  @Override
  public void close() {
    closed = true;
    disconnect();
  }
}
