package org.javanative.conformance;

/** A file is missing or is not what it should be; the message names it and says what is wrong. */
public final class UnreadableDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
