package org.javanative.fetch;

import org.jspecify.annotations.Nullable;

/** The body is not what it was read as: no valid JSON, an unknown charset, corrupt compression. */
public final class DecodeException extends FetchException {

  DecodeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
