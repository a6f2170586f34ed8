package org.javanative.web.internal;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import org.eclipse.jetty.util.compression.CompressionPool;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.OutgoingEntry;
import org.eclipse.jetty.websocket.core.internal.PerMessageDeflateExtension;

/**
 * Compression of WebSocket messages that costs an idle connection nothing: a compressor is borrowed
 * for one message, and short messages, which hardly get shorter, are sent as they are.
 *
 * <p>Jetty's own holds a compressor for each connection, a quarter of a megabyte outside of the
 * heap, even where both sides have agreed not to remember what was sent. Made by Jetty.
 */
public final class SparingCompression extends PerMessageDeflateExtension {
  private static final int SHORT_BYTES = 256;
  private static final int TAIL_BYTES = 4;

  /** Called by Jetty, for each connection that compresses. */
  public SparingCompression() {}

  /** Called by Jetty, one frame at a time: the next comes when the former is sent. */
  @Override
  public void sendFrame(OutgoingEntry entry) {
    Frame frame = entry.getFrame();
    if (!frame.isFin() || frame.getOpCode() == OpCode.CONTINUATION) {
      super.sendFrame(entry); // a part of a message, whose compressor must stay until its end
    } else if (frame.isControlFrame() || frame.getPayloadLength() < SHORT_BYTES) {
      nextOutgoingFrame(entry);
    } else {
      nextOutgoingFrame(new OutgoingEntry.Builder(entry).frame(compressed(frame)).build());
    }
  }

  private Frame compressed(Frame frame) {
    CompressionPool<Deflater>.Entry borrowed = getDeflaterPool().acquire();
    try {
      ByteBuffer packed = deflated(borrowed.get(), frame.getPayload().slice());
      Frame shorter = new Frame(frame.getOpCode(), true, packed);
      shorter.setRsv1(true);
      return shorter;
    } finally {
      borrowed.release();
    }
  }

  /** The message without the tail that a flush adds (RFC 7692, 7.2.1). */
  private static ByteBuffer deflated(Deflater deflater, ByteBuffer plain) {
    deflater.setInput(plain);
    ByteBuffer packed = ByteBuffer.allocate(plain.remaining() / 2 + SHORT_BYTES);
    while (deflater.deflate(packed, Deflater.SYNC_FLUSH) > 0) {
      if (!packed.hasRemaining()) {
        packed = ByteBuffer.allocate(packed.capacity() * 2).put(packed.flip());
      }
    }
    packed.flip();
    return packed.limit(packed.limit() - TAIL_BYTES);
  }
}
