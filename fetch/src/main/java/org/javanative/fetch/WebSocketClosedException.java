package org.javanative.fetch;

/** The WebSocket is closed, by either side, and nothing more comes or goes. */
public final class WebSocketClosedException extends FetchException {
  private final int code;
  private final String reason;

  WebSocketClosedException(String target, int code, String reason) {
    super(
        "The WebSocket to "
            + target
            + " is closed, with code "
            + code
            + (reason.isEmpty() ? "" : " (" + reason + ")")
            + ". Open a new one to go on.",
        null);
    this.code = code;
    this.reason = reason;
  }

  /** The code, such as 1000 for a normal end and 1005 when the server gave none. */
  public int code() {
    return code;
  }

  /** The reason that was given; may be empty. */
  public String reason() {
    return reason;
  }

  /** Whether nothing went wrong: normal (1000), going away (1001), or no code (1005). */
  public boolean isNormal() {
    return code == 1000 || code == 1001 || code == 1005;
  }
}
