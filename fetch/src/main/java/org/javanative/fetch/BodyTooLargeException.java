package org.javanative.fetch;

/**
 * The body of the answer, or a message of a WebSocket, is larger than the limit allows. The
 * exchange has been aborted, the WebSocket closed.
 */
public final class BodyTooLargeException extends FetchException {
  private final long limitBytes;

  BodyTooLargeException(String target, long limitBytes) {
    this(
        limitBytes,
        target
            + " answered with a body of more than "
            + limitBytes
            + " bytes, the limit for one that is kept in memory. If that is expected, raise it with"
            + " request.maxBodyBytes(..), or read the body in pieces with stream(..).");
  }

  private BodyTooLargeException(long limitBytes, String message) {
    super(message, null);
    this.limitBytes = limitBytes;
  }

  static BodyTooLargeException ofMessage(String target, long limitBytes) {
    return new BodyTooLargeException(
        limitBytes,
        "The WebSocket to "
            + target
            + " was sent a message of more than "
            + limitBytes
            + " bytes, the limit, and was closed. If that is expected, raise the limit with"
            + " request.maxBodyBytes(..), or let the server send less at a time.");
  }

  /** The limit, in bytes after decompression. */
  public long limitBytes() {
    return limitBytes;
  }
}
