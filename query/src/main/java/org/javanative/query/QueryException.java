package org.javanative.query;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in how queries or mutations are used. Its message says where, the likely cause, and the
 * remedy.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
  }

  QueryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
