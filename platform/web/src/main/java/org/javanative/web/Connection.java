package org.javanative.web;

/**
 * The line to one page. Methods may be called from any thread, do not block, and do nothing once it
 * is closed.
 */
interface Connection {

  void send(String text);

  /**
   * Asks the page whether it is there, which shows all between that the connection is in use.
   * Called now and then; when nothing has come from the page over three calls, ends the connection.
   */
  void ping();

  /** Ends the connection with a WebSocket close code and a reason that the page shows. */
  void close(int code, String reason);
}
