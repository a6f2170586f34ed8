package org.javanative.fetch;

import java.util.Arrays;

/** What comes through a {@link WebSocket}. */
public sealed interface WebSocketMessage {

  /** A text. */
  record Text(String text) implements WebSocketMessage {}

  /**
   * Bytes.
   *
   * @param bytes the receiver's own
   */
  @SuppressWarnings("ArrayRecordComponent") // equality is that of the bytes, see below
  record Binary(byte[] bytes) implements WebSocketMessage {
    @Override
    public boolean equals(Object other) {
      return other instanceof Binary that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Binary(" + bytes.length + " bytes)";
    }
  }
}
