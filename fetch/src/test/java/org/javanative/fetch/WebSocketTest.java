package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.offload;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.Test;

class WebSocketTest extends ServerTest {

  /** A server that sends back what it gets, and closes when it is told to. */
  private static class Echo extends WebSocketListener {
    final CountDownLatch closed = new CountDownLatch(1);
    final AtomicReference<String> closedWith = new AtomicReference<>();

    @Override
    public void onMessage(okhttp3.WebSocket socket, String text) {
      if (text.startsWith("close ")) {
        boolean unused = socket.close(Integer.parseInt(text.substring(6)), "as asked");
      } else if (text.equals("break")) {
        socket.cancel();
      } else {
        boolean unused = socket.send(text);
      }
    }

    @Override
    public void onMessage(okhttp3.WebSocket socket, ByteString bytes) {
      boolean unused = socket.send(bytes);
    }

    @Override
    public void onClosing(okhttp3.WebSocket socket, int code, String reason) {
      closedWith.set(code + " " + reason);
      boolean unused = socket.close(1000, "");
      closed.countDown();
    }
  }

  private Echo serveEcho() {
    Echo echo = new Echo();
    server.enqueue(new MockResponse.Builder().webSocketUpgrade(echo).build());
    return echo;
  }

  private WebSocket open() {
    return await(client.webSocket(url("/chat").replace("http:", "ws:")));
  }

  @Test
  void textsAndBytesGoBothWays() throws Exception {
    Echo echo = serveEcho();
    byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
    List<WebSocketMessage> received =
        run(
            () -> {
              try (WebSocket socket = open()) {
                socket.send("text");
                socket.send(bytes);
                return List.of(socket.receive(), socket.receive());
              }
            });
    assertThat(received)
        .containsExactly(new WebSocketMessage.Text("text"), new WebSocketMessage.Binary(bytes));
    assertThat(echo.closed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(echo.closedWith).hasValue("1000 ");
  }

  @Test
  void theIterationEndsWhenTheServerClosesNormally() throws Exception {
    serveEcho();
    List<WebSocketMessage> all =
        run(
            () -> {
              List<WebSocketMessage> messages = new ArrayList<>();
              try (WebSocket socket = open()) {
                socket.send("a");
                socket.send("close 1000");
                socket.messages().forEach(messages::add);
              }
              return messages;
            });
    assertThat(all).containsExactly(new WebSocketMessage.Text("a"));
  }

  @Test
  void anotherCodeIsThrownWithItsReason() {
    serveEcho();
    Throwable failure =
        failureOf(
            () -> {
              try (WebSocket socket = open()) {
                socket.send("close 4321");
                return socket.receive();
              }
            });
    assertThat(failure)
        .isInstanceOf(WebSocketClosedException.class)
        .hasMessageContaining("is closed, with code 4321 (as asked)")
        .satisfies(error -> assertThat(((WebSocketClosedException) error).code()).isEqualTo(4321));
  }

  @Test
  void aBrokenConnectionIsAFailure() {
    serveEcho();
    assertThat(
            failureOf(
                () -> {
                  try (WebSocket socket = open()) {
                    socket.send("break");
                    return socket.receive();
                  }
                }))
        .isInstanceOf(NetworkException.class);
  }

  @Test
  void theCodeOfThisSideReachesTheServer() throws Exception {
    Echo echo = serveEcho();
    run(
        () -> {
          WebSocket socket = open();
          socket.close(3001, "done");
          assertThatThrownBy(() -> socket.send("late"))
              .isInstanceOf(WebSocketClosedException.class);
          return null;
        });
    assertThat(echo.closed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(echo.closedWith).hasValue("3001 done");
  }

  @Test
  void aCodeThatIsNotOnesOwnIsRefused() throws Exception {
    serveEcho();
    run(
        () -> {
          try (WebSocket socket = open()) {
            assertThatThrownBy(() -> socket.close(1006, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 3000 to 4999, not 1006");
          }
          return null;
        });
  }

  @Test
  void aServerThatDoesNotOpenItIsAStatus() {
    server.enqueue(new MockResponse.Builder().code(401).build());
    assertThat(failureOf(this::open)).isInstanceOf(StatusException.class);
  }

  @Test
  void aReceiverThatIsCancelledLosesNoMessage() throws Exception {
    serveEcho();
    WebSocketMessage received =
        run(
            () -> {
              try (WebSocket socket = open()) {
                Task<WebSocketMessage> gone = runAsync(socket::receive);
                sleep(Duration.ZERO);
                gone.cancel();
                socket.send("kept");
                return socket.receive();
              }
            });
    assertThat(received).isEqualTo(new WebSocketMessage.Text("kept"));
  }

  @Test
  void aSlowReceiverGetsAllInOrder() throws Exception {
    serveEcho();
    List<WebSocketMessage> received =
        run(
            () -> {
              List<WebSocketMessage> all = new ArrayList<>();
              try (WebSocket socket = open()) {
                for (int i = 0; i < 500; i++) {
                  socket.send("" + i);
                }
                for (int i = 0; i < 500; i++) {
                  all.add(socket.receive());
                }
              }
              return all;
            });
    for (int i = 0; i < 500; i++) {
      assertThat(received.get(i)).isEqualTo(new WebSocketMessage.Text("" + i));
    }
  }

  /** A server that ignores pings, as one does that is heard late; it counts them. */
  private static void sendAndCountPings(
      InputStream in, OutputStream out, int messages, CountDownLatch pings) throws IOException {
    for (int i = 0; i < messages; i++) {
      out.write(new byte[] {(byte) 0x81, 1, 'm'});
    }
    out.flush();
    while (pings.getCount() > 0) {
      int first = in.read();
      int length = in.read() & 0x7f;
      if (first < 0 || in.readNBytes(4 + length).length < 4 + length) {
        return;
      }
      if ((first & 0x0f) == 9) {
        pings.countDown();
      }
    }
    out.write(new byte[] {(byte) 0x88, 2, 0x03, (byte) 0xe8}); // closed normally
    out.flush();
    long unused = in.transferTo(OutputStream.nullOutputStream());
  }

  @Test
  void aReceiverMayTakeLongerThanTheTimeInWhichAServerHasToAnswer() throws Exception {
    int messages = 5_000;
    CountDownLatch pings = new CountDownLatch(2);
    try (RawServer raw =
        RawServer.openingWebSocket((in, out) -> sendAndCountPings(in, out, messages, pings))) {
      int received =
          run(
              () -> {
                int count = 0;
                try (WebSocket socket =
                    await(
                        client.webSocket(
                            request ->
                                request.url(raw.url()).idleTimeout(Duration.ofSeconds(4))))) {
                  for (WebSocketMessage message : socket.messages()) {
                    assertThat(message).isEqualTo(new WebSocketMessage.Text("m"));
                    if (count++ == 0) {
                      await(offload(() -> pings.await(20, TimeUnit.SECONDS)));
                    }
                  }
                }
                return count;
              });
      assertThat(pings.getCount()).isZero();
      assertThat(received).isEqualTo(messages);
    }
  }

  @Test
  void aServerThatIsSilentAndAnswersNoPingIsGone() throws Exception {
    try (RawServer raw =
        RawServer.openingWebSocket(
            (in, out) -> sendAndCountPings(in, out, 1, new CountDownLatch(1_000)))) {
      assertThat(
              failureOf(
                  () -> {
                    try (WebSocket socket =
                        await(
                            client.webSocket(
                                request ->
                                    request.url(raw.url()).idleTimeout(Duration.ofMillis(200))))) {
                      socket.receive();
                      return socket.receive();
                    }
                  }))
          .isInstanceOf(FetchTimeoutException.class)
          .hasMessageContaining("the other side was silent for too long")
          .hasMessageContaining("request.idleTimeout(..)");
    }
  }

  private WebSocket openFor(long maxBytes) {
    return await(client.webSocket(request -> request.url(url("/chat")).maxBodyBytes(maxBytes)));
  }

  @Test
  void aMessageThatIsTooLargeClosesTheSocketAndSaysHowLargeItMayBe() throws Exception {
    serveEcho();
    run(
        () -> {
          try (WebSocket socket = openFor(1_000)) {
            for (int size : new int[] {0, 1, 125, 126, 1_000}) {
              socket.send("x".repeat(size));
              assertThat(socket.receive()).isEqualTo(new WebSocketMessage.Text("x".repeat(size)));
              socket.send(new byte[size]);
              assertThat(socket.receive()).isEqualTo(new WebSocketMessage.Binary(new byte[size]));
            }
            socket.send(new byte[1_001]);
            assertThatThrownBy(socket::receive)
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessage(
                    "The WebSocket to "
                        + url("/chat")
                        + " was sent a message of more than 1000 bytes, the limit, and was closed."
                        + " If that is expected, raise the limit with request.maxBodyBytes(..), or"
                        + " let the server send less at a time.");
          }
          return null;
        });
  }

  @Test
  void aMessageMayNotBecomeTooLargeWhenItIsUnpacked() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Sec-WebSocket-Extensions", "permessage-deflate")
            .webSocketUpgrade(new Echo())
            .build());
    run(
        () -> {
          try (WebSocket socket = openFor(100_000)) {
            assertThat(socket.headers().first("Sec-WebSocket-Extensions")).isPresent();
            for (int i = 0; i < 5; i++) {
              String text = ("" + i).repeat(100_000);
              socket.send(text);
              assertThat(socket.receive()).isEqualTo(new WebSocketMessage.Text(text));
            }
            socket.send("x".repeat(100_001));
            assertThatThrownBy(socket::receive)
                .isInstanceOf(BodyTooLargeException.class)
                .hasMessageContaining("a message of more than 100000 bytes");
          }
          return null;
        });
  }

  @Test
  void theFramesOfAMessageCountTogether() throws Exception {
    byte[] start = {0x01, 60};
    byte[] ping = {(byte) 0x89, 3, 1, 2, 3};
    byte[] more = {0x00, 41};
    try (RawServer raw =
        RawServer.openingWebSocket(
            (in, out) -> {
              out.write(start);
              out.write("x".repeat(60).getBytes(StandardCharsets.UTF_8));
              out.write(ping);
              out.write(more);
              out.flush();
              long unused = in.transferTo(OutputStream.nullOutputStream());
            })) {
      assertThat(
              failureOf(
                  () -> {
                    try (WebSocket socket =
                        await(
                            client.webSocket(
                                request -> request.url(raw.url()).maxBodyBytes(100)))) {
                      return socket.receive();
                    }
                  }))
          .isInstanceOf(BodyTooLargeException.class);
    }
  }

  @Test
  void cancellingTheOpeningHangsUp() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      Task<WebSocket> task = loop.createTask(() -> await(client.webSocket(raw.url())));
      assertThat(raw.asked.await(20, TimeUnit.SECONDS)).isTrue();
      task.cancel();
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closingTheClientEndsItsSockets() throws Exception {
    serveEcho();
    WebSocket socket = run(this::open);
    Task<WebSocketMessage> receiving = loop.createTask(socket::receive);
    client.close();
    assertThat(failureOf(() -> await(receiving))).isInstanceOf(NetworkException.class);
  }

  @Test
  void openingHasATimeout() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      assertThat(
              failureOf(
                  () ->
                      await(
                          client.webSocket(
                              request -> request.url(raw.url()).timeout(Duration.ofMillis(100))))))
          .isInstanceOf(FetchTimeoutException.class);
    }
  }
}
