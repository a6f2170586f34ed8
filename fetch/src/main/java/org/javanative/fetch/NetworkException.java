package org.javanative.fetch;

import org.jspecify.annotations.Nullable;

/**
 * The network, or the other side, failed: the host is unknown, nothing listens there, the
 * connection broke, or what came is not HTTP.
 */
public final class NetworkException extends FetchException {

  NetworkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
