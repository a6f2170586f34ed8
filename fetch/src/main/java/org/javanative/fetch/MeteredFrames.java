package org.javanative.fetch;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a server sends through a WebSocket, measured on its way in, because OkHttp gathers a message
 * of any length before it tells. It follows the frames of RFC 6455, and unpacks compressed ones
 * (RFC 7692) to see how large they become. Used by the thread that reads.
 */
final class MeteredFrames extends ForwardingSource {
  private static final int LAST = 0x80;
  private static final int COMPRESSED = 0x40;
  private static final int CONTROL = 0x08;
  private static final int OPCODE = 0x0f;
  private static final int MASKED = 0x80;
  private static final int LENGTH = 0x7f;
  private static final int LENGTH_IN_2_BYTES = 126;
  private static final int LENGTH_IN_8_BYTES = 127;

  /** What a sender leaves out at the end of each compressed message. */
  private static final byte[] DEFLATE_TAIL = {0, 0, -1, -1};

  private final String target;
  private final long limit;
  private final Runnable heard;
  private final Buffer header = new Buffer();
  private final byte[] unpacked = new byte[8_192];
  private @Nullable Inflater inflater;

  /** Of the frame that is coming in. */
  private long payloadLeft;

  private boolean control;
  private boolean last;

  /** Of the message that its data frames make. */
  private boolean compressed;

  private long messageBytes;

  /**
   * Measures the source.
   *
   * @param limit the bytes that a message may have
   * @param heard called whenever something has come in
   */
  MeteredFrames(Source source, String target, long limit, Runnable heard) {
    super(source);
    this.target = target;
    this.limit = limit;
    this.heard = heard;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long count = super.read(sink, byteCount);
    if (count > 0) {
      heard.run();
      Buffer copy = new Buffer();
      Buffer unused = sink.copyTo(copy, sink.size() - count, count); // shares the bytes
      while (!copy.exhausted()) {
        if (payloadLeft > 0) {
          addPayload(copy);
        } else {
          addToHeader(copy.readByte());
        }
      }
    }
    return count;
  }

  private void addToHeader(int next) throws IOException {
    Buffer unused = header.writeByte(next);
    if (header.size() < 2 || header.size() < headerSize(header.getByte(1))) {
      return;
    }
    int first = header.readByte();
    int length = header.readByte() & LENGTH;
    begin(
        first,
        length == LENGTH_IN_8_BYTES
            ? header.readLong()
            : length == LENGTH_IN_2_BYTES ? header.readShort() & 0xffff : length);
    header.clear();
  }

  private static int headerSize(int second) {
    int length = second & LENGTH;
    return 2
        + (length == LENGTH_IN_8_BYTES ? 8 : length == LENGTH_IN_2_BYTES ? 2 : 0)
        + ((second & MASKED) == 0 ? 0 : 4);
  }

  private void begin(int first, long length) throws IOException {
    control = (first & CONTROL) != 0;
    payloadLeft = length;
    if (!control) {
      last = (first & LAST) != 0;
      if ((first & OPCODE) != 0) { // not the continuation of another frame
        messageBytes = 0;
        compressed = (first & COMPRESSED) != 0;
      }
      if (!compressed) {
        add(length);
      }
    }
    if (length == 0) {
      end();
    }
  }

  private void addPayload(Buffer bytes) throws IOException {
    long count = Math.min(payloadLeft, bytes.size());
    if (compressed && !control) {
      unpack(bytes.readByteArray(count));
    } else {
      bytes.skip(count);
    }
    payloadLeft -= count;
    if (payloadLeft == 0) {
      end();
    }
  }

  private void end() throws IOException {
    if (compressed && last && !control) {
      unpack(DEFLATE_TAIL);
    }
  }

  private void unpack(byte[] bytes) throws IOException {
    Inflater with = inflater;
    if (with == null) {
      with = new Inflater(true);
      inflater = with;
    }
    with.setInput(bytes);
    try {
      for (int count = with.inflate(unpacked); count > 0; count = with.inflate(unpacked)) {
        add(count);
      }
    } catch (DataFormatException corrupt) {
      ProtocolException failure = new ProtocolException("A compressed message is corrupt.");
      failure.initCause(corrupt);
      throw failure;
    }
    if (with.finished()) {
      with.reset();
    }
  }

  private void add(long bytes) {
    if (bytes < 0 || bytes > limit - messageBytes) {
      throw BodyTooLargeException.ofMessage(target, limit);
    }
    messageBytes += bytes;
  }

  @Override
  public void close() throws IOException {
    if (inflater != null) {
      inflater.end();
      inflater = null;
    }
    super.close();
  }
}
