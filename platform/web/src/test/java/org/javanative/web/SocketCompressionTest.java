package org.javanative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SocketCompressionTest {
  private static final String CHROMIUM =
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits";
  private static final String ANSWERED = "Sec-WebSocket-Extensions: ";

  /** Longer than a frame may be, and not easily made shorter. */
  private static final String LONG = new Random(1).ints(100_000).boxed().toList().toString();

  private static final int FINAL = 0x80;
  private static final int COMPRESSED = 0x40;
  private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

  record Texts() implements Component {
    @Override
    public Element render() {
      return column(text("word ".repeat(100)), text(LONG));
    }
  }

  record TextsApp() implements App {
    @Override
    public String name() {
      return "texts";
    }

    @Override
    public String title() {
      return "Texts";
    }

    @Override
    public Element root() {
      return new Texts();
    }
  }

  private final WebServer server = WebServer.create(cfg -> cfg.app(new TextsApp()).port(0)).start();

  @AfterEach
  void close() {
    server.close();
  }

  private Socket connect(String asked) throws IOException, InterruptedException {
    String request =
        String.join(
            "\r\n",
            "GET /_jn/socket?token=" + TestPage.token(server) + "&rev=0 HTTP/1.1",
            "Host: " + server.uri().getAuthority(),
            "Origin: " + TestPage.origin(server),
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            asked,
            "");
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort());
    socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(10));
    socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    InputStream in = socket.getInputStream();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    assertThat(head).startsWith("HTTP/1.1 101");
    return head.toString();
  }

  /** The extensions that the server agrees to. */
  private List<String> agreed(String asked) throws IOException, InterruptedException {
    try (Socket socket = connect(asked)) {
      return head(socket)
          .lines()
          .filter(line -> line.startsWith(ANSWERED))
          .map(line -> line.substring(ANSWERED.length()))
          .toList();
    }
  }

  /** A message as it came. */
  private record Message(boolean compressed, int frames, ByteBuffer payload) {
    static Message read(DataInputStream in) throws IOException {
      ByteArrayOutputStream payload = new ByteArrayOutputStream();
      int first = in.readUnsignedByte();
      int frames = 1;
      for (int kind = first; ; kind = in.readUnsignedByte()) {
        int length = in.readUnsignedByte();
        if (length == 126) {
          length = in.readUnsignedShort();
        } else if (length == 127) {
          length = (int) in.readLong();
        }
        payload.write(in.readNBytes(length));
        if ((kind & FINAL) != 0) {
          return new Message(
              (first & COMPRESSED) != 0, frames, ByteBuffer.wrap(payload.toByteArray()));
        }
        frames++;
      }
    }

    String text() throws DataFormatException {
      if (!compressed) {
        return StandardCharsets.UTF_8.decode(payload.duplicate()).toString();
      }
      // A new one for each message, as none may need what came before.
      Inflater inflater = new Inflater(true);
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      byte[] buffer = new byte[8_192];
      for (ByteBuffer part : List.of(payload.duplicate(), ByteBuffer.wrap(TAIL))) {
        inflater.setInput(part);
        for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
          plain.write(buffer, 0, n);
        }
      }
      inflater.end();
      return plain.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatBrowsersAskForIsCompressedWithoutAMemory() throws Exception {
    assertThat(agreed(CHROMIUM)).hasSize(1);
    assertThat(agreed(CHROMIUM).get(0).replace(" ", "").split(";"))
        .containsExactlyInAnyOrder(
            "permessage-deflate", "server_no_context_takeover", "client_no_context_takeover");
  }

  @Test
  void whoAsksForNothingGetsNothing() throws Exception {
    assertThat(agreed("X-Other: 1")).isEmpty();
  }

  @Test
  void nothingElseIsAgreedTo() throws Exception {
    assertThat(agreed("Sec-WebSocket-Extensions: fragment; maxLength=1")).isEmpty();
    assertThat(agreed("Sec-WebSocket-Extensions: identity, x-unknown")).isEmpty();
    assertThat(agreed("Sec-WebSocket-Extensions: fragment; maxLength=1, permessage-deflate"))
        .singleElement()
        .asString()
        .doesNotContain("fragment");
  }

  @Test
  void shortMessagesComeAsTheyAreAndLongOnesComeWholeHoweverManyFramesTheyTake() throws Exception {
    try (Socket socket = connect(CHROMIUM)) {
      assertThat(head(socket)).contains("permessage-deflate");
      DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      Message greeting = Message.read(in);
      Message commit = Message.read(in);

      assertThat(greeting.compressed()).isFalse();
      assertThat(greeting.text()).startsWith("{\"received\":0");
      assertThat(commit.compressed()).isTrue();
      assertThat(commit.frames()).isGreaterThan(1);
      assertThat(commit.text()).startsWith("{\"rev\":1,").contains("word ".repeat(100), LONG);
      assertThat(commit.payload().remaining()).isLessThan(commit.text().length() / 2);
    }
  }
}
