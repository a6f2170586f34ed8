package org.javanative.ui;

/**
 * A mistake in how components, hooks or elements are used. Its message says where, the likely
 * cause, and the remedy.
 */
public final class UiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UiException(String message) {
    super(message);
  }
}
