package org.javanative.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A connection that Jetty holds. */
final class JettyConnection implements Connection {
  private final Session session;

  JettyConnection(Session session) {
    this.session = session;
  }

  @Override
  public void send(String text) {
    if (session.isOpen()) {
      session.sendText(text, Callback.from(() -> {}, this::fail));
    }
  }

  /** A page that has missed a frame needs another connection, to have it sent again. */
  private void fail(Throwable unsent) {
    close(CloseCode.TOO_SLOW, "The page reads too slowly.");
  }

  @Override
  public void ping() {
    if (session.isOpen()) {
      session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }
  }

  @Override
  public void close(int code, String reason) {
    session.close(code, CloseReason.fit(reason), Callback.NOOP);
  }
}
