package org.javanative.fetch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines that end with LF, CR or both, wherever the pieces begin and end. */
final class LineSplitter {
  private final String target;
  private final long maxLineBytes;
  private final Queue<byte[]> lines = new ArrayDeque<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean afterReturn;

  LineSplitter(String target, long maxLineBytes) {
    this.target = target;
    this.maxLineBytes = maxLineBytes;
  }

  void add(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte current = bytes[i];
      if (current == '\n' && afterReturn) {
        start = i + 1; // the second half of an end that was seen
      } else if (current == '\n' || current == '\r') {
        append(bytes, start, i);
        lines.add(line.toByteArray());
        line.reset();
        start = i + 1;
      }
      afterReturn = current == '\r';
    }
    append(bytes, start, bytes.length);
  }

  private void append(byte[] bytes, int from, int to) {
    if (line.size() + (long) (to - from) > maxLineBytes) {
      throw new BodyTooLargeException(target, maxLineBytes);
    }
    line.write(bytes, from, to - from);
  }

  /** A line, without its end; null when none is complete. */
  byte @Nullable [] poll() {
    return lines.poll();
  }

  /** What is left without a line end at the end of it all; null when nothing is. */
  byte @Nullable [] rest() {
    if (line.size() == 0) {
      return null;
    }
    byte[] rest = line.toByteArray();
    line.reset();
    return rest;
  }
}
