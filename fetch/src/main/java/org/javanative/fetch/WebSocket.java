package org.javanative.fetch;

import java.nio.charset.StandardCharsets;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A connection through which both sides send messages as they like.
 *
 * <p>Any thread may send and close; one coroutine at a time receives. Messages that nobody receives
 * slow the server down once 64 wait. The network's work takes one thread while the socket is open.
 * A server that does not answer pings is taken for gone. Use it in a try block: closing it tells
 * the server.
 */
public final class WebSocket implements AutoCloseable {
  private static final int NORMAL = 1000;
  private static final int MAX_REASON_BYTES = 123;
  private static final long MAX_QUEUED_BYTES = 16L * 1024 * 1024;

  private final String target;
  private final Headers headers;
  private final okhttp3.WebSocket socket;
  private final Inbound inbound;

  WebSocket(String target, Headers headers, okhttp3.WebSocket socket, Inbound inbound) {
    this.target = target;
    this.headers = headers;
    this.socket = socket;
    this.inbound = inbound;
  }

  /** The headers of the server's answer, such as Sec-WebSocket-Protocol. */
  public Headers headers() {
    return headers;
  }

  /**
   * Sends a text, after all that was sent before. Does not wait until it is on its way.
   *
   * @throws WebSocketClosedException when either side has closed the socket
   * @throws NetworkException when the connection is broken, or 16 MiB wait to be sent already
   */
  public void send(String text) {
    requireRoom(text.length());
    if (!socket.send(text)) {
      throw refused();
    }
  }

  /** {@link #send(String)} for bytes, which are copied. */
  public void send(byte[] bytes) {
    requireRoom(bytes.length);
    if (!socket.send(ByteString.of(bytes))) {
      throw refused();
    }
  }

  /** How much waits to be sent, in bytes. */
  public long queuedBytes() {
    return socket.queueSize();
  }

  private void requireRoom(long size) {
    if (socket.queueSize() + size > MAX_QUEUED_BYTES) {
      throw new NetworkException(
          "The WebSocket to "
              + target
              + " has "
              + socket.queueSize()
              + " bytes to send already, and room for 16 MiB. Send less at a time: look at"
              + " queuedBytes() before.",
          null);
    }
  }

  private FetchException refused() {
    FetchException ended = inbound.ended();
    return ended == null
        ? new WebSocketClosedException(target, NORMAL, "closed by this side")
        : ended;
  }

  /**
   * Suspends until there is a message. Cancelled meanwhile, it has lost none.
   *
   * @throws WebSocketClosedException when the socket is closed and all its messages were received
   * @throws NetworkException when the connection has broken
   */
  public WebSocketMessage receive() {
    return inbound.take();
  }

  /**
   * The messages as they come. Each step of the iteration suspends the calling coroutine. It ends
   * when the socket was closed normally, and throws for any other end.
   */
  public Iterable<WebSocketMessage> messages() {
    return () -> new Step<>(this::next);
  }

  private @Nullable WebSocketMessage next() {
    try {
      return receive();
    } catch (WebSocketClosedException closed) {
      if (closed.isNormal()) {
        return null;
      }
      throw closed;
    }
  }

  /** Closes the socket with code 1000. What was sent before still goes out. */
  @Override
  public void close() {
    close(NORMAL, "");
  }

  /**
   * Closes the socket, if it is open. Does not wait for the server's answer.
   *
   * @param code 1000, or 3000 to 4999
   * @param reason up to 123 bytes in UTF-8
   */
  public void close(int code, String reason) {
    if (code != NORMAL && (code < 3000 || code > 4999)) {
      throw new IllegalArgumentException(
          "A WebSocket is closed with 1000, or a code of your own from 3000 to 4999, not "
              + code
              + ".");
    }
    if (reason.getBytes(StandardCharsets.UTF_8).length > MAX_REASON_BYTES) {
      throw new IllegalArgumentException(
          "The reason for closing a WebSocket has room for 123 bytes: '" + reason + "'.");
    }
    inbound.abandon();
    boolean unused = socket.close(code, reason);
  }

  @Override
  public String toString() {
    return "WebSocket(" + target + ")";
  }
}
