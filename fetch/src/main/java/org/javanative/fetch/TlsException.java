package org.javanative.fetch;

import org.jspecify.annotations.Nullable;

/** The connection could not be secured: the certificate, or what the server speaks, is not good. */
public final class TlsException extends FetchException {

  TlsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
