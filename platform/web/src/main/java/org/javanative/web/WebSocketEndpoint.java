package org.javanative.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsErrorContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.exceptions.CloseException;
import org.jspecify.annotations.Nullable;

/** Where pages connect: lets in those that may, and hands what they say to their sessions. */
final class WebSocketEndpoint {
  private static final Duration FAREWELL = Duration.ofSeconds(2);
  private static final String STOPPED = "The server was stopped.";
  private static final String OFFENCE = "The page has broken the WebSocket protocol.";
  private static final String OVER = "The session is over. Reload the page to start again.";

  private final AccessPolicy policy;
  private final Sessions sessions;
  private final long mostUnsentChars;

  /** By the name that Javalin has for the connection. */
  private final Map<String, Attached> pages = new ConcurrentHashMap<>();

  private record Attached(WebSession session, Connection connection) {}

  /**
   * Where pages connect.
   *
   * @param mostUnsentChars that may wait for a page to take them
   */
  WebSocketEndpoint(AccessPolicy policy, Sessions sessions, long mostUnsentChars) {
    this.policy = policy;
    this.mostUnsentChars = mostUnsentChars;
    this.sessions = sessions;
  }

  /** Refuses, with 403, whoever does not come from a page of ours. */
  void admit(Context request) {
    if (!policy.allowsOrigin(request.header("Origin"), request.header("Host"))) {
      throw new ForbiddenResponse("Only pages of this server may connect to it.");
    }
  }

  void configure(WsConfig socket) {
    socket.onConnect(this::connect);
    socket.onMessage(message -> with(message, session -> session.receive(message.message())));
    socket.onBinaryMessage(
        message -> with(message, session -> session.refuse("Malformed message: binary")));
    socket.onClose(closed -> disconnect(closed, closed.status()));
    socket.onError(this::fail);
  }

  private void connect(WsContext context) {
    Connection connection = new JettyConnection(context.session, mostUnsentChars);
    WebSession session =
        sessions.attach(
            context.queryParam("token"), connection, revision(context.queryParam("rev")));
    if (session == null && sessions.isClosed()) {
      connection.close(CloseCode.GOING_AWAY, STOPPED);
      return;
    } else if (session == null) {
      connection.close(CloseCode.SESSION_OVER, OVER);
      return;
    }
    pages.put(context.sessionId(), new Attached(session, connection));
  }

  /** What the page says that it has; a number that no page can have when it says none. */
  private static int revision(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  private void with(WsContext context, Consumer<WebSession> action) {
    Attached page = pages.get(context.sessionId());
    if (page != null) {
      action.accept(page.session());
    }
  }

  /** A connection that breaks can be taken up again, but not one whose page breaks the protocol. */
  private void fail(WsErrorContext failed) {
    if (failed.error() instanceof CloseException offence
        && CloseCode.OFFENCES.contains(offence.getStatusCode())) {
      with(failed, session -> session.end(offence.getStatusCode(), OFFENCE));
    }
    disconnect(failed, CloseCode.GOING_AWAY);
  }

  private void disconnect(WsContext context, int code) {
    Attached page = pages.remove(context.sessionId());
    if (page != null
        && sessions.detach(page.session(), page.connection())
        && code == CloseCode.LEFT) {
      page.session().end(CloseCode.LEFT, "");
    }
    synchronized (pages) {
      pages.notifyAll();
    }
  }

  /** Keeps the connections of idle pages open, and ends those whose pages are no more. */
  void pingAll() {
    pages.values().forEach(page -> page.connection().ping());
  }

  /**
   * Ends all sessions, and lets no page in any more. Blocks until the pages have heard of it, or
   * for {@link #FAREWELL} at the most: a server that stops at once would cut the connections, and
   * the pages not know why.
   *
   * @return done when the sessions have cleaned up
   */
  CompletableFuture<Void> closeAll() {
    List<WebSession> ended = sessions.close();
    ended.forEach(session -> session.end(CloseCode.GOING_AWAY, STOPPED));
    try {
      untilAllHaveLeft(System.nanoTime() + FAREWELL.toNanos());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    pages.clear();
    return CompletableFuture.allOf(
        ended.stream().map(WebSession::ended).toArray(CompletableFuture<?>[]::new));
  }

  private void untilAllHaveLeft(long deadlineNanos) throws InterruptedException {
    synchronized (pages) {
      long millis = FAREWELL.toMillis();
      while (!pages.isEmpty() && millis > 0) {
        pages.wait(millis);
        millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
      }
    }
  }
}
