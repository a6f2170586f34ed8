package org.javanative.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of the lines of an event stream, as the HTML standard says.
 *
 * <p>The id and the time before a new attempt outlive a connection; what is half read does not.
 */
final class EventParser {
  private static final Duration DEFAULT_RETRY = Duration.ofSeconds(3);
  private static final int MAX_RETRY_DIGITS = 9;

  private final String target;
  private final long maxEventChars;
  private final StringBuilder data = new StringBuilder();
  private String type = "";
  private String id = "";
  private String lastEventId = "";
  private Duration retry = DEFAULT_RETRY;
  private boolean atStart = true;

  EventParser(String target, long maxEventChars) {
    this.target = target;
    this.maxEventChars = maxEventChars;
  }

  /** The id of the last event that was complete; empty when there is none. */
  String lastEventId() {
    return lastEventId;
  }

  /** How long to wait before a new attempt. */
  Duration retry() {
    return retry;
  }

  /** A new connection begins. */
  void restart() {
    data.setLength(0);
    type = "";
    id = lastEventId;
    atStart = true;
  }

  /** The event that the line completes; null when it completes none. */
  @Nullable ServerEvent add(String received) {
    String line = atStart && received.startsWith("\uFEFF") ? received.substring(1) : received;
    atStart = false;
    if (line.isEmpty()) {
      return dispatch();
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      set(line, "");
    } else if (colon > 0) { // at 0 it makes a comment
      int begin = line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
      set(line.substring(0, colon), line.substring(begin));
    }
    return null;
  }

  private @Nullable ServerEvent dispatch() {
    lastEventId = id;
    ServerEvent event = null;
    if (data.length() > 0) {
      data.setLength(data.length() - 1);
      event = new ServerEvent(type.isEmpty() ? "message" : type, data.toString(), lastEventId);
    }
    data.setLength(0);
    type = "";
    return event;
  }

  private void set(String field, String value) {
    switch (field) {
      case "data" -> {
        if (data.length() + value.length() > maxEventChars) {
          throw new BodyTooLargeException(target, maxEventChars);
        }
        data.append(value).append('\n');
      }
      case "event" -> type = value;
      case "id" -> id = value.indexOf('\0') < 0 ? value : id;
      case "retry" -> retry = isNumber(value) ? Duration.ofMillis(Long.parseLong(value)) : retry;
      default -> {} // the standard says to ignore it
    }
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_RETRY_DIGITS
        && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
