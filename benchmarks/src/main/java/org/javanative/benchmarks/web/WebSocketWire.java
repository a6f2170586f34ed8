package org.javanative.benchmarks.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket's client end: whole text messages, compressed where the server has agreed to it (RFC
 * 6455 and 7692). Answers pings by itself. Not thread-safe.
 */
final class WebSocketWire implements AutoCloseable {
  private static final int FINAL = 0x80;
  private static final int COMPRESSED = 0x40;
  private static final int OPCODE = 0x0f;
  private static final int CONTINUATION = 0;
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int PONG = 10;
  private static final int MASKED = 0x80;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;
  private static final int MOST_IN_TWO_BYTES = 0xffff;
  private static final int BUFFER_BYTES = 8 * 1024;

  /** What ends each compressed message, and is left out on the wire. */
  private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

  private final Wire wire;
  private final @Nullable Deflater deflater;
  private final @Nullable Inflater inflater;
  private final boolean forgetful;
  private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
  private boolean partialIsCompressed;

  /** The server has closed the WebSocket. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException(int code, String reason) {
      super(code + " " + reason);
    }
  }

  private WebSocketWire(Wire wire, String extensions) {
    boolean compressed = extensions.contains("permessage-deflate");
    this.wire = wire;
    this.forgetful = extensions.contains("client_no_context_takeover");
    this.deflater = compressed ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : null;
    this.inflater = compressed ? new Inflater(true) : null;
  }

  /** Opens a WebSocket at that path. Blocks. */
  static WebSocketWire open(Wire wire, HttpRequests requests, String path) throws IOException {
    wire.send(requests.webSocket(path));
    HttpReply reply = HttpReply.take(wire.unread());
    while (reply == null) {
      wire.fill();
      reply = HttpReply.take(wire.unread());
    }
    if (!reply.isStatus(101)) {
      throw new IOException("no WebSocket: " + reply.head());
    }
    String extensions = reply.header("Sec-WebSocket-Extensions");
    return new WebSocketWire(wire, extensions == null ? "" : extensions);
  }

  Wire wire() {
    return wire;
  }

  /** Sends a message. */
  void send(String text) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (deflater == null) {
      sendFrame(FINAL | TEXT, plain);
    } else {
      sendFrame(FINAL | COMPRESSED | TEXT, deflated(deflater, plain));
    }
  }

  /** Says that the page is left. */
  void sendClose(int code) throws IOException {
    sendFrame(FINAL | CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
  }

  private void sendFrame(int kind, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
    frame.put((byte) kind);
    if (payload.length < TWO_BYTES) {
      frame.put((byte) (MASKED | payload.length));
    } else if (payload.length <= MOST_IN_TWO_BYTES) {
      frame.put((byte) (MASKED | TWO_BYTES)).putShort((short) payload.length);
    } else {
      frame.put((byte) (MASKED | EIGHT_BYTES)).putLong(payload.length);
    }
    int mask = ThreadLocalRandom.current().nextInt();
    frame.putInt(mask);
    for (int i = 0; i < payload.length; i++) {
      frame.put((byte) (payload[i] ^ (mask >> (8 * (3 - i % 4)))));
    }
    byte[] bytes = new byte[frame.position()];
    frame.flip().get(bytes);
    wire.send(bytes);
  }

  private byte[] deflated(Deflater with, byte[] plain) {
    with.setInput(plain);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    int count;
    do {
      count = with.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, count);
    } while (count == buffer.length);
    if (forgetful) {
      with.reset();
    }
    byte[] withTail = out.toByteArray();
    return Arrays.copyOf(withTail, withTail.length - TAIL.length);
  }

  /**
   * The next message of those that have come; null when none is whole yet.
   *
   * @throws ClosedException when the server has closed the WebSocket
   */
  @Nullable String next() throws IOException {
    while (true) {
      ByteBuffer unread = wire.unread();
      int length = length(unread);
      if (length < 0) {
        return null;
      }
      int kind = unread.get();
      skipLength(unread);
      byte[] payload = new byte[length];
      unread.get(payload);
      switch (kind & OPCODE) {
        case TEXT, CONTINUATION -> {
          String message = part(kind, payload);
          if (message != null) {
            return message;
          }
        }
        case PING -> sendFrame(FINAL | PONG, payload);
        case PONG -> {}
        case CLOSE -> throw closed(ByteBuffer.wrap(payload));
        default -> throw new IOException("a frame that begins with " + Integer.toHexString(kind));
      }
    }
  }

  /** The next message. Blocks until it is there. */
  String await() throws IOException {
    String message = next();
    while (message == null) {
      wire.fill();
      message = next();
    }
    return message;
  }

  private static ClosedException closed(ByteBuffer payload) {
    int code = payload.remaining() < 2 ? 1005 : payload.getShort();
    return new ClosedException(code, StandardCharsets.UTF_8.decode(payload).toString());
  }

  /** How long the payload of the first frame is; -1 when the frame is not whole yet. */
  private static int length(ByteBuffer unread) {
    int at = unread.position();
    int have = unread.remaining();
    if (have < 2) {
      return -1;
    }
    int length = unread.get(at + 1);
    int head = 2;
    if (length == TWO_BYTES) {
      head = 4;
      length = have < head ? 0 : unread.getShort(at + 2) & MOST_IN_TWO_BYTES;
    } else if (length == EIGHT_BYTES) {
      head = 10;
      length = have < head ? 0 : Math.toIntExact(unread.getLong(at + 2));
    }
    return have < head + length ? -1 : length;
  }

  private static void skipLength(ByteBuffer unread) {
    int length = unread.get();
    int more = length == TWO_BYTES ? 2 : length == EIGHT_BYTES ? 8 : 0;
    unread.position(unread.position() + more);
  }

  private @Nullable String part(int kind, byte[] payload) throws IOException {
    if ((kind & OPCODE) == TEXT) {
      partialIsCompressed = (kind & COMPRESSED) != 0;
    }
    partial.writeBytes(payload);
    if ((kind & FINAL) == 0) {
      return null;
    }
    byte[] whole = partial.toByteArray();
    partial.reset();
    byte[] plain = partialIsCompressed ? inflated(whole) : whole;
    return new String(plain, StandardCharsets.UTF_8);
  }

  private byte[] inflated(byte[] packed) throws IOException {
    Inflater with = inflater;
    if (with == null) {
      throw new IOException("a compressed frame, which was not agreed upon");
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 4);
    try {
      inflate(with, packed, plain);
      inflate(with, TAIL, plain);
    } catch (DataFormatException damaged) {
      throw new IOException("a message that cannot be unpacked", damaged);
    }
    return plain.toByteArray();
  }

  private static void inflate(Inflater with, byte[] packed, ByteArrayOutputStream plain)
      throws DataFormatException {
    byte[] buffer = new byte[BUFFER_BYTES];
    with.setInput(packed);
    int count;
    do {
      count = with.inflate(buffer);
      plain.write(buffer, 0, count);
    } while (count > 0);
  }

  /** Ends the connection without a word. */
  @Override
  public void close() throws IOException {
    if (deflater != null) {
      deflater.end();
    }
    if (inflater != null) {
      inflater.end();
    }
    wire.close();
  }
}
