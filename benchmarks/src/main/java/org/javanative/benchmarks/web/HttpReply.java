package org.javanative.benchmarks.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP server answers.
 *
 * @param head the status line and the headers
 * @param text the body, unpacked
 */
record HttpReply(String head, String text) {
  private static final String END_OF_HEAD = "\r\n\r\n";

  /** Takes a whole answer from what has come; null, and nothing taken, when it is not there yet. */
  static @Nullable HttpReply take(ByteBuffer unread) throws IOException {
    ByteBuffer bytes = unread.duplicate();
    String head = line(bytes, END_OF_HEAD);
    if (head == null) {
      return null;
    }
    byte[] body = head.startsWith("HTTP/1.1 101") ? new byte[0] : body(head, bytes);
    if (body == null) {
      return null;
    }
    unread.position(bytes.position());
    return new HttpReply(head, new String(unpacked(head, body), StandardCharsets.UTF_8));
  }

  private static byte @Nullable [] body(String head, ByteBuffer bytes) throws IOException {
    if ("chunked".equals(header(head, "Transfer-Encoding"))) {
      return chunks(bytes);
    }
    String length = header(head, "Content-Length");
    if (length == null) {
      throw new IOException("an answer without a length: " + head);
    }
    return taken(bytes, Integer.parseInt(length));
  }

  private static byte @Nullable [] chunks(ByteBuffer bytes) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    while (true) {
      String size = line(bytes, "\r\n");
      int length = size == null ? -1 : Integer.parseInt(size, 16);
      byte[] chunk = length < 0 ? null : taken(bytes, length + 2);
      if (chunk == null) {
        return null;
      }
      if (length == 0) {
        return whole.toByteArray();
      }
      whole.write(chunk, 0, length);
    }
  }

  private static byte @Nullable [] taken(ByteBuffer bytes, int length) {
    if (bytes.remaining() < length) {
      return null;
    }
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  /** What comes before that end, both taken; null when the end is not there yet. */
  private static @Nullable String line(ByteBuffer bytes, String end) {
    int matched = 0;
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      byte next = bytes.get(i);
      matched = next == end.charAt(matched) ? matched + 1 : next == end.charAt(0) ? 1 : 0;
      if (matched == end.length()) {
        byte[] line = new byte[i + 1 - bytes.position()];
        bytes.get(line);
        return new String(line, 0, line.length - matched, StandardCharsets.ISO_8859_1);
      }
    }
    return null;
  }

  boolean isStatus(int code) {
    return head.startsWith("HTTP/1.1 " + code + " ");
  }

  /** The value of a header; null when there is none of that name. */
  @Nullable String header(String name) {
    return header(head, name);
  }

  private static @Nullable String header(String head, String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ":";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .findFirst()
        .orElse(null);
  }

  private static byte[] unpacked(String head, byte[] body) throws IOException {
    if (!"gzip".equals(header(head, "Content-Encoding"))) {
      return body;
    }
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return unpacked.readAllBytes();
    }
  }
}
