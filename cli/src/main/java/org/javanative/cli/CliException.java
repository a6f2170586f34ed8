package org.javanative.cli;

/** A failure the user can act upon: its message is all that is printed, and the exit code is 1. */
final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CliException(String message) {
    super(message);
  }

  CliException(String message, Throwable cause) {
    super(message, cause);
  }
}
