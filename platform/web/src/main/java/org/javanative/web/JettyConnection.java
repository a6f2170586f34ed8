package org.javanative.web;

import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** A connection that Jetty holds. */
final class JettyConnection implements Connection {
  private static final int PATIENCE = 3;
  private static final String TOO_SLOW = "The page reads too slowly.";

  private final Session session;

  private final long mostChars;

  /** How long the texts are that wait until the page takes them, oldest first. */
  private final Queue<Integer> unsent = new ConcurrentLinkedQueue<>();

  private final AtomicLong unsentChars = new AtomicLong();

  /** How many bytes had come from the page at the last ping. Used by one thread, as is the next. */
  private long heardBytes = -1;

  /** How many pings nothing has come back to. */
  private int unanswered;

  /**
   * A connection.
   *
   * @param mostChars when more than that waits for the page, besides the text that is under way,
   *     the next one ends the connection
   */
  JettyConnection(Session session, long mostChars) {
    this.session = session;
    this.mostChars = mostChars;
  }

  @Override
  public void send(String text) {
    if (!session.isOpen()) {
      return;
    }
    Integer underWay = unsent.peek();
    if (unsentChars.get() - (underWay == null ? 0 : underWay) > mostChars) {
      close(CloseCode.TOO_SLOW, TOO_SLOW);
      return;
    }
    unsent.add(text.length());
    unsentChars.addAndGet(text.length());
    session.sendText(text, Callback.from(this::sent, this::fail));
  }

  /** Texts are sent in their order. */
  private void sent() {
    unsentChars.addAndGet(-unsent.remove());
  }

  /** A page that has missed a frame needs another connection, to have it sent again. */
  private void fail(Throwable unsent) {
    close(CloseCode.TOO_SLOW, TOO_SLOW);
  }

  /**
   * Jetty's own timeout does not see that a page is gone, because what we send counts as well. And
   * it tells no pongs to Javalin, but it counts the bytes.
   */
  @Override
  public void ping() {
    long heard = receivedBytes();
    unanswered = heard == heardBytes ? unanswered + 1 : 0;
    heardBytes = heard;
    if (unanswered >= PATIENCE) {
      session.disconnect();
    } else if (session.isOpen()) {
      session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }
  }

  private long receivedBytes() {
    return session instanceof WebSocketSession known
            && known.getCoreSession() instanceof WebSocketCoreSession core
        ? core.getConnection().getBytesIn()
        : heardBytes + 1;
  }

  @Override
  public void close(int code, String reason) {
    session.close(code, CloseReason.fit(reason), Callback.NOOP);
  }
}
