package org.javanative.fetch;

/** The body of the answer is larger than the limit allows. The exchange has been aborted. */
public final class BodyTooLargeException extends FetchException {
  private final long limitBytes;

  BodyTooLargeException(String target, long limitBytes) {
    super(
        target
            + " answered with a body of more than "
            + limitBytes
            + " bytes, the limit for one that is kept in memory. If that is expected, raise it with"
            + " request.maxBodyBytes(..), or read the body in pieces with stream(..).",
        null);
    this.limitBytes = limitBytes;
  }

  /** The limit, in bytes after decompression. */
  public long limitBytes() {
    return limitBytes;
  }
}
