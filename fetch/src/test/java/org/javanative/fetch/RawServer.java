package org.javanative.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/** A server that sends given bytes, whatever is asked, and tells when the client hangs up. */
final class RawServer implements AutoCloseable {

  /** What is said once a request has come. */
  interface Talk {
    void with(InputStream in, OutputStream out) throws IOException;
  }

  /** What is done with a connection. */
  private interface Connection {
    void with(RawServer server, InputStream in, OutputStream out) throws IOException;
  }

  final CountDownLatch asked = new CountDownLatch(1);
  final CountDownLatch hungUp = new CountDownLatch(1);
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Connection talk;

  private RawServer(Connection talk) throws IOException {
    this.talk = talk;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Sends the text and closes the connection. */
  static RawServer saying(String text) throws IOException {
    return new RawServer(afterHead((in, out) -> out.write(bytes(text))));
  }

  /** Says what the talk says once it was asked, and closes the connection. */
  static RawServer talking(Talk talk) throws IOException {
    return new RawServer(afterHead(talk));
  }

  static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IOException("waited in vain");
      }
    } catch (InterruptedException interrupt) {
      throw new IOException(interrupt);
    }
  }

  /** Sends the text before anything was asked, and closes the connection. */
  static RawServer greetingWith(String text) throws IOException {
    return new RawServer((server, in, out) -> out.write(bytes(text)));
  }

  /** Sends the text, and then nothing, until the client hangs up. */
  static RawServer stallingAfter(String text) throws IOException {
    return new RawServer(
        afterHead(
            (in, out) -> {
              out.write(bytes(text));
              out.flush();
              long unused = in.transferTo(OutputStream.nullOutputStream());
            }));
  }

  /** Opens a WebSocket with whoever asks, and then says what the talk says. */
  static RawServer openingWebSocket(Talk talk) throws IOException {
    return new RawServer(
        (server, in, out) -> {
          String head = readHead(in);
          server.asked.countDown();
          Matcher key = Pattern.compile("(?i)Sec-WebSocket-Key: (\\S+)").matcher(head);
          if (!key.find()) {
            throw new IOException("no WebSocket: " + head);
          }
          String accept =
              ByteString.encodeUtf8(key.group(1) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
                  .sha1()
                  .base64();
          out.write(
              bytes(
                  "HTTP/1.1 101 Switching Protocols\r\n"
                      + "Connection: Upgrade\r\n"
                      + "Upgrade: websocket\r\n"
                      + "Sec-WebSocket-Accept: "
                      + accept
                      + "\r\n\r\n"));
          out.flush();
          talk.with(in, out);
        });
  }

  /** Lets the client send a request first. */
  private static Connection afterHead(Talk talk) {
    return (server, in, out) -> {
      String unused = readHead(in);
      server.asked.countDown();
      talk.with(in, out);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        talk.with(this, connection.getInputStream(), connection.getOutputStream());
        hungUp.countDown();
      } catch (IOException broken) {
        hungUp.countDown();
      }
    }
  }

  private static String readHead(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    int newlines = 0;
    while (newlines < 2) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
      newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
