package org.javanative.fetch;

/**
 * The time for the request was over before it was done. The exchange has been aborted.
 *
 * <p>Its cause is a {@link java.util.concurrent.TimeoutException} when the time for the whole
 * exchange has passed, and the {@link java.io.IOException} when it was that for a connection or a
 * step.
 */
public final class FetchTimeoutException extends FetchException {

  FetchTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
