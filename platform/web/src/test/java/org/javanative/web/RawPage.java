package org.javanative.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A page that speaks WebSocket by itself, and reads what comes to the last byte. The JDK's client
 * gives up now and then, with "Invalid UTF-8 in frame TEXT", before it hears why it was closed.
 */
final class RawPage implements AutoCloseable {
  private static final int TEXT_FRAME = 0x81;
  private static final int CLOSE_FRAME = 0x88;
  private static final int MASKED = 0x80;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  private final Socket socket;
  private final DataInputStream in;

  private RawPage(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
  }

  static RawPage open(WebServer server) throws IOException, InterruptedException {
    String token = TestPage.token(server);
    RawPage page =
        new RawPage(new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort()));
    page.socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(10));
    page.write(
        String.join(
                "\r\n",
                "GET /_jn/socket?token=" + token + "&rev=0 HTTP/1.1",
                "Host: " + server.uri().getAuthority(),
                "Origin: " + TestPage.origin(server),
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "",
                "")
            .getBytes(StandardCharsets.US_ASCII));
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) page.in.readUnsignedByte());
    }
    if (!head.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("no WebSocket: " + head);
    }
    return page;
  }

  /** Sends a text of at most 64 thousand bytes, masked with zeros. */
  void send(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(TEXT_FRAME);
    if (bytes.length < TWO_BYTES) {
      frame.write(MASKED | bytes.length);
    } else {
      frame.write(MASKED | TWO_BYTES);
      frame.write(bytes.length >> 8);
      frame.write(bytes.length);
    }
    frame.write(new byte[4]);
    frame.write(bytes);
    write(frame.toByteArray());
  }

  /** Sends bytes as they are. */
  void write(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  /**
   * The code and the reason with which the server closes, after whole frames of correct texts.
   *
   * @throws IOException when it does anything else
   */
  String closeReason() throws IOException {
    while (true) {
      int kind = in.readUnsignedByte();
      byte[] payload = new byte[length()];
      in.readFully(payload);
      if (kind == CLOSE_FRAME) {
        ByteBuffer close = ByteBuffer.wrap(payload);
        int code = close.getShort();
        return code + " " + utf8(close);
      } else if (kind == TEXT_FRAME) {
        String unused = utf8(ByteBuffer.wrap(payload));
      } else {
        throw new IOException("a frame that begins with " + Integer.toHexString(kind));
      }
    }
  }

  private int length() throws IOException {
    int length = in.readUnsignedByte();
    if (length == TWO_BYTES) {
      return in.readUnsignedShort();
    }
    return length == EIGHT_BYTES ? Math.toIntExact(in.readLong()) : length;
  }

  /** Fails for what is not UTF-8. */
  private static String utf8(ByteBuffer bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
