package org.javanative.fetch;

import org.jspecify.annotations.Nullable;

/** The time for the request was over before it was done. The exchange has been aborted. */
public final class FetchTimeoutException extends FetchException {

  FetchTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
