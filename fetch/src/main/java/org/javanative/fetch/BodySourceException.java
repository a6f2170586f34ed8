package org.javanative.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The caller's own source of a request's body has failed: not the network. */
final class BodySourceException extends IOException {
  BodySourceException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
