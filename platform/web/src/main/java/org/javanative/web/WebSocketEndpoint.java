package org.javanative.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;

/** Where pages connect: lets in those that may, and keeps a session for each. */
final class WebSocketEndpoint {
  private static final int GOING_AWAY = 1001;
  private static final int TOO_SLOW = 1013;
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final App app;
  private final AccessPolicy policy;
  private final SessionTokens tokens;
  private final Executor mainThreads;
  private final ErrorSink errors;
  private final AtomicLong opened = new AtomicLong();
  private final Map<String, WebSession> sessions = new ConcurrentHashMap<>();

  WebSocketEndpoint(
      App app, AccessPolicy policy, SessionTokens tokens, Executor mainThreads, ErrorSink errors) {
    this.app = app;
    this.policy = policy;
    this.tokens = tokens;
    this.mainThreads = mainThreads;
    this.errors = errors;
  }

  /** Refuses, with 403, whoever does not come from a page of ours. */
  void admit(Context request) {
    if (!policy.allowsOrigin(request.header("Origin"), request.header("Host"))) {
      throw new ForbiddenResponse("Only pages of this server may connect to it.");
    }
    if (!tokens.redeem(request.queryParam("token"))) {
      throw new ForbiddenResponse("The page is too old, or connected already. Reload it.");
    }
  }

  void configure(WsConfig socket) {
    socket.onConnect(this::connect);
    socket.onMessage(
        message -> withSession(message, session -> session.receive(message.message())));
    socket.onBinaryMessage(
        message -> withSession(message, session -> session.refuse("Malformed message: binary")));
    socket.onClose(this::end);
    socket.onError(this::end);
  }

  private void connect(WsContext context) {
    WebSession session =
        new WebSession(
            "Session " + opened.incrementAndGet(), connection(context), mainThreads, errors);
    sessions.put(context.sessionId(), session);
    session.open(app);
  }

  private void withSession(WsContext context, Consumer<WebSession> action) {
    WebSession session = sessions.get(context.sessionId());
    if (session != null) {
      action.accept(session);
    }
  }

  private void end(WsContext context) {
    WebSession session = sessions.remove(context.sessionId());
    if (session != null) {
      session.close();
    }
    synchronized (sessions) {
      sessions.notifyAll();
    }
  }

  private static Connection connection(WsContext context) {
    return new Connection() {
      @Override
      public void send(String text) {
        if (context.session.isOpen()) {
          context.session.sendText(text, Callback.from(() -> {}, this::fail));
        }
      }

      @Override
      public void ping() {
        if (context.session.isOpen()) {
          context.session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
        }
      }

      private void fail(Throwable unsent) {
        // A page that has missed a commit cannot go on.
        close(TOO_SLOW, "The page could not be kept up to date. Reload it.");
      }

      @Override
      public void close(int code, String reason) {
        context.session.close(code, reason, Callback.NOOP);
      }
    };
  }

  /** Keeps the connections of idle pages open. */
  void pingAll() {
    sessions.values().forEach(WebSession::ping);
  }

  /** How many pages are connected. */
  int sessionCount() {
    return sessions.size();
  }

  /**
   * Ends all sessions. Blocks until their pages have heard of it, or for {@link #FAREWELL} at the
   * most: a server that stops at once would cut the connections, and the pages not know why.
   */
  void closeAll() {
    sessions.values().forEach(session -> session.end(GOING_AWAY, "The server was stopped."));
    try {
      untilAllHaveEnded(System.nanoTime() + FAREWELL.toNanos());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    sessions.clear();
  }

  private void untilAllHaveEnded(long deadlineNanos) throws InterruptedException {
    synchronized (sessions) {
      long millis = FAREWELL.toMillis();
      while (!sessions.isEmpty() && millis > 0) {
        sessions.wait(millis);
        millis = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
      }
    }
  }
}
