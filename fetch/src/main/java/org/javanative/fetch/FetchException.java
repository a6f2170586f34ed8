package org.javanative.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A request that has failed. The subclasses say in which way, and the message says what was asked
 * of whom, what is likely wrong, and what helps.
 *
 * <p>Messages name the method and the address, without user, password and query, which may hold
 * secrets. An answer with a status such as 404 is no failure until {@link Response#raiseForStatus}
 * makes it one.
 */
public abstract sealed class FetchException extends RuntimeException
    permits BodyTooLargeException,
        DecodeException,
        FetchTimeoutException,
        NetworkException,
        StatusException,
        TlsException,
        WebSocketClosedException {

  FetchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
