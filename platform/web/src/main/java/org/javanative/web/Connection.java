package org.javanative.web;

/**
 * The line to one page. Methods may be called from any thread, do not block, and do nothing once it
 * is closed.
 */
interface Connection {

  void send(String text);

  /** Shows the page, and all between, that the connection is in use. */
  void ping();

  /** Ends the connection with a WebSocket close code and a reason that the page shows. */
  void close(int code, String reason);
}
