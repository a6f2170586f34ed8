package org.javanative.web;

/** The WebSocket close codes that pages know; after any other they connect again. */
final class CloseCode {
  /** The page was left: nothing is to wait for it. */
  static final int LEFT = 1000;

  static final int GOING_AWAY = 1001;

  /** The page has broken the rules; its session is over. */
  static final int POLICY_VIOLATION = 1008;

  static final int TOO_SLOW = 1013;

  /** The session that the page wants to go on with is no more: it is to load anew. */
  static final int SESSION_OVER = 4001;

  private CloseCode() {}
}
