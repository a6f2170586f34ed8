package org.javanative.web;

import java.nio.charset.StandardCharsets;

/** The reason in a WebSocket close frame, which has room for 123 bytes of UTF-8 (RFC 6455, 5.5). */
final class CloseReason {
  private static final int MAX_BYTES = 123;

  private CloseReason() {}

  /** As much of {@code text} as fits, cut between characters; what is no character becomes '?'. */
  static String fit(String text) {
    StringBuilder fitting = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      String character =
          Character.getType(point) == Character.SURROGATE ? "?" : Character.toString(point);
      bytes += character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      fitting.append(character);
    }
    return fitting.toString();
  }
}
