package org.javanative.web;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The line to one page, which may break and be taken up again.
 *
 * <p>Each frame gets a revision, counted from 1, and is kept until the page says that it has it. A
 * page that connects again names the last revision it has, and gets what follows. What is kept is
 * bounded: a page that is connected and says of too much not that it has it loses the connection,
 * to name its revision with the next one, and a page that misses too much without one cannot go on.
 * Any thread may call.
 */
final class ResumableLine {
  /** How many times what may be missed a connected page may leave unacknowledged. */
  static final int UNACKNOWLEDGED = 2;

  private static final String UNSURE = "The page does not say what it has.";

  private final int mostChars;

  /** Frames that the page has not acknowledged, oldest first. Guarded by this, as is the rest. */
  private final Deque<String> kept = new ArrayDeque<>();

  private long keptChars;
  private int revision;

  /** What was sent while there was no connection, or none that is of use. */
  private int missedFrames;

  private long missedChars;

  /** Whether the page cannot go on. */
  private boolean over;

  /** Whether the connection in use is being closed, which takes a while. */
  private boolean closing;

  private @Nullable Connection connection;

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
    if (connection == null || closing) {
      missedFrames++;
      missedChars += numbered.length();
      over |= missedFrames > 1 && missedChars > mostChars;
      return !over;
    }
    connection.send(numbered);
    // The oldest frame may be a large one that is under way.
    if (keptChars - kept.element().length() > (long) UNACKNOWLEDGED * mostChars) {
      closing = true;
      connection.close(CloseCode.TOO_SLOW, UNSURE);
    }
    return true;
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
    if (over || from < revision - kept.size() || from > revision) {
      return false;
    }
    acknowledge(from);
    closing = false;
    missedFrames = 0;
    missedChars = 0;
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
      keptChars -= kept.remove().length();
    }
  }

  synchronized int revision() {
    return revision;
  }

  /** Closes the connection, if there is one, and takes no other. */
  synchronized void close(int code, String reason) {
    over = true;
    if (connection != null) {
      connection.close(code, reason);
    }
  }
}
