package org.javanative.web;

import java.util.Set;

/** The WebSocket close codes that pages know; after any other they connect again. */
final class CloseCode {
  /** The page was left: nothing is to wait for it. */
  static final int LEFT = 1000;

  static final int GOING_AWAY = 1001;

  /** The page has broken the rules; its session is over. */
  static final int POLICY_VIOLATION = 1008;

  /**
   * What a WebSocket is closed with when the other side does not keep to the protocol (RFC 6455,
   * 7.4.1): no WebSocket, data of a kind that is not taken, text that is none, breach of the rules,
   * a message that is too large.
   */
  static final Set<Integer> OFFENCES = Set.of(1002, 1003, 1007, POLICY_VIOLATION, 1009);

  static final int TOO_SLOW = 1013;

  /** The session that the page wants to go on with is no more: it is to load anew. */
  static final int SESSION_OVER = 4001;

  private CloseCode() {}
}
