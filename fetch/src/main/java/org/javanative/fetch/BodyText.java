package org.javanative.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** The text of a body, in the charset that its Content-Type or its first bytes name. */
final class BodyText {
  private BodyText() {}

  static String decode(ResponseHead head, byte[] body) {
    return decode(body, charsetOf(head));
  }

  /** For messages, where a second failure would hide the first. */
  static String decodeLeniently(ResponseHead head, byte[] body) {
    MediaType type = MediaType.parse(head.contentType());
    return decode(body, type == null ? null : type.charset());
  }

  /** The charset that the Content-Type names, null when it names none. */
  static @Nullable Charset charsetOf(ResponseHead head) {
    MediaType type = MediaType.parse(head.contentType());
    String name = type == null ? null : type.parameter("charset");
    if (type == null || name == null) {
      return null;
    }
    Charset charset = type.charset();
    if (charset == null) {
      throw new DecodeException(
          head.target()
              + " was answered with text in the charset '"
              + name
              + "', which is not known here. If you know better, say response.text(charset).",
          null);
    }
    return charset;
  }

  private static String decode(byte[] body, @Nullable Charset named) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
      return new String(body, StandardCharsets.UTF_16);
    }
    return new String(body, named == null ? StandardCharsets.UTF_8 : named);
  }

  private static boolean startsWith(byte[] body, int... start) {
    if (body.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((body[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
