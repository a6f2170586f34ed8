package org.javanative.runtime;

/**
 * Thrown by an {@link AsyncQueue} that was shut down: to who puts, and to who takes once it is
 * empty.
 */
public final class QueueShutdownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueueShutdownException(String message) {
    super(message);
  }
}
