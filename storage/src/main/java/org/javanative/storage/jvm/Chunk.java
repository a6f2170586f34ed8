package org.javanative.storage.jvm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A piece of a value as bytes, with a checksum. UTF-8, or UTF-16 for what UTF-8 cannot say: halves
 * of surrogate pairs, which a Java text may have, and which a cut between pieces may make.
 */
final class Chunk {
  /** Characters in a piece. */
  static final int LENGTH = 2 * 1024 * 1024;

  /**
   * SQLite stores a number in as few bytes as it takes. A bit at the top makes all checksums as
   * wide as each other, so that a value of the same length keeps its place in the file, of which
   * only the pages are written that have changed.
   */
  private static final long WIDE = 1L << 62;

  private final byte[] body;
  private final boolean utf16;
  private final long checksum;

  private Chunk(byte[] body, boolean utf16, long checksum) {
    this.body = body;
    this.utf16 = utf16;
    this.checksum = checksum;
  }

  /** The piece that begins at {@code from}. */
  static Chunk of(String text, int from) {
    String piece = text.substring(from, Math.min(text.length(), from + LENGTH));
    if (isWellFormed(piece)) {
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      return new Chunk(bytes, false, checksumOf(bytes));
    }
    ByteBuffer characters = ByteBuffer.allocate(2 * piece.length());
    characters.asCharBuffer().put(piece);
    byte[] body = characters.array();
    return new Chunk(body, true, checksumOf(body));
  }

  /** Whether no surrogate stands alone; UTF-8 would make a question mark of it. */
  private static boolean isWellFormed(String piece) {
    int length = piece.length();
    for (int i = 0; i < length; i++) { // as simple as this it is several times faster
      if (Character.isSurrogate(piece.charAt(i))) {
        return isWellFormed(piece, i);
      }
    }
    return true;
  }

  private static boolean isWellFormed(String piece, int from) {
    for (int i = from; i < piece.length(); i++) {
      char each = piece.charAt(i);
      if (Character.isSurrogate(each)) {
        boolean pair =
            Character.isHighSurrogate(each)
                && i + 1 < piece.length()
                && Character.isLowSurrogate(piece.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** A piece as it was found in a store. */
  static Chunk stored(byte[] body, boolean utf16, long checksum) {
    return new Chunk(body, utf16, checksum);
  }

  private static long checksumOf(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return WIDE | crc.getValue();
  }

  /** Whether the bytes are those that were stored. */
  boolean isSound() {
    return (int) checksumOf(body) == (int) checksum; // the former format had 32 bits only
  }

  String text() {
    return utf16
        ? ByteBuffer.wrap(body).asCharBuffer().toString()
        : new String(body, StandardCharsets.UTF_8);
  }

  byte[] body() {
    return body;
  }

  boolean utf16() {
    return utf16;
  }

  long checksum() {
    return checksum;
  }
}
