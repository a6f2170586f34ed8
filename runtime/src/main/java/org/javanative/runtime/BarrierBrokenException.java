package org.javanative.runtime;

/** Thrown to those who wait at an {@link AsyncBarrier} that was reset or aborted. */
public final class BarrierBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BarrierBrokenException(String message) {
    super(message);
  }
}
