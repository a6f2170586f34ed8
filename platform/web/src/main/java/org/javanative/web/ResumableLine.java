package org.javanative.web;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The line to one page, which may break and be taken up again.
 *
 * <p>Each frame gets a revision, counted from 1, and is kept until the page says that it has it. A
 * page that connects again names the last revision it has, and gets what follows. What is kept is
 * bounded; a page without a connection that would miss a frame cannot go on. Any thread may call.
 */
final class ResumableLine {
  private final int mostChars;

  /** Frames that the page has not acknowledged, oldest first. Guarded by this, as is the rest. */
  private final Deque<String> kept = new ArrayDeque<>();

  private int keptChars;
  private int revision;
  private @Nullable Connection connection;
  private boolean closed;

  ResumableLine(int mostChars) {
    this.mostChars = mostChars;
  }

  /**
   * Sends a frame, now or once there is a connection.
   *
   * @param frame a JSON object that is not empty
   * @return false when the page cannot go on, because what it misses is no longer kept
   */
  synchronized boolean send(String frame) {
    revision++;
    String numbered = "{\"rev\":" + revision + "," + frame.substring(1);
    kept.add(numbered);
    keptChars += numbered.length();
    boolean complete = true;
    while (keptChars > mostChars && kept.size() > 1) {
      forgetOldest();
      complete = false;
    }
    if (connection != null) {
      connection.send(numbered);
      return true;
    }
    return complete;
  }

  /** Sends something that is no frame: it counts now, or not at all. */
  synchronized void reply(String text) {
    if (connection != null) {
      connection.send(text);
    }
  }

  /**
   * Takes the line up again through another connection, in place of a former one.
   *
   * @param from the last revision that the page has
   * @param greeting sent before all else
   * @return false when the page cannot go on from there
   */
  synchronized boolean attach(Connection fresh, int from, String greeting) {
    if (closed || from < revision - kept.size() || from > revision) {
      return false;
    }
    acknowledge(from);
    Connection former = connection;
    connection = fresh;
    if (former != null) {
      former.close(CloseCode.SESSION_OVER, "The page has connected again.");
    }
    fresh.send(greeting);
    kept.forEach(fresh::send);
    return true;
  }

  synchronized boolean isAttached(Connection asked) {
    return connection == asked;
  }

  /** Says that a connection is broken; false when it is not the one in use. */
  synchronized boolean detach(Connection broken) {
    if (connection != broken) {
      return false;
    }
    connection = null;
    return true;
  }

  synchronized boolean isAttached() {
    return connection != null;
  }

  /** The page has all frames up to that revision. */
  synchronized void acknowledge(int upTo) {
    while (!kept.isEmpty() && revision - kept.size() < upTo) {
      forgetOldest();
    }
  }

  synchronized int revision() {
    return revision;
  }

  /** Closes the connection, if there is one, and takes no other. */
  synchronized void close(int code, String reason) {
    closed = true;
    if (connection != null) {
      connection.close(code, reason);
    }
  }

  private void forgetOldest() {
    keptChars -= kept.remove().length();
  }
}
