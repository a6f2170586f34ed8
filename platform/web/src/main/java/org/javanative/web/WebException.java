package org.javanative.web;

/** That a web server cannot be configured or started as asked. Its message says what to do. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WebException(String message) {
    super(message);
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
