package org.javanative.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.runtime.Async.withTimeout;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.junit.jupiter.api.Test;

/** How requests fail: each kind has a type of its own, and a text that helps. */
class FailureTest extends ServerTest {

  record Order(String item, int count) {}

  private Throwable failureAt(String url) {
    return failureOf(() -> await(client.fetch(url)));
  }

  private Throwable failureWhenServerSays(String text) throws Exception {
    try (RawServer raw = RawServer.saying(text)) {
      return failureAt(raw.url());
    }
  }

  @Test
  void nobodyListensThere() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThat(failureAt("http://user:pw@127.0.0.1:" + port + "/a?token=secret"))
        .isInstanceOf(NetworkException.class)
        .hasMessageStartingWith(
            "GET http://127.0.0.1:" + port + "/a?.. failed: nothing answers there.")
        .hasMessageContaining("Is the server running, and the port right?")
        .hasMessageNotContaining("secret")
        .hasMessageNotContaining("pw@");
  }

  @Test
  void theHostIsNotKnown() {
    assertThat(failureAt("http://no-such-host.invalid/"))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("the host is not known. Check its spelling");
  }

  @Test
  void theAnswerIsCutOff() throws Exception {
    assertThat(failureWhenServerSays("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("closed the connection before the whole answer had come");
  }

  @Test
  void aChunkedAnswerIsCutOff() throws Exception {
    assertThat(
            failureWhenServerSays(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello"))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("before the whole answer had come");
  }

  @Test
  void theServerHangsUpWithoutAWord() throws Exception {
    assertThat(failureWhenServerSays(""))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("before the whole answer had come");
  }

  @Test
  void whatComesBackIsNotHttp() throws Exception {
    assertThat(failureWhenServerSays("SSH-2.0-OpenSSH_9.2\r\n\r\n"))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("what came back is not HTTP. Does the port belong to a web server?");
  }

  @Test
  void aChunkHasNoLength() throws Exception {
    assertThat(
            failureWhenServerSays(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("what came back is not HTTP");
  }

  @Test
  void theAddressIsForTlsAndTheServerDoesNotSpeakIt() throws Exception {
    try (RawServer raw = RawServer.greetingWith("220 mail.test ready\r\n")) {
      assertThat(failureAt(raw.url().replace("http:", "https:")))
          .isInstanceOf(TlsException.class)
          .hasMessageContaining("the server does not answer in TLS. Is the port right");
    }
  }

  @Test
  void theRedirectsDoNotEnd() {
    handle(
        request ->
            new MockResponse.Builder()
                .code(302)
                .addHeader("Location", request.getTarget())
                .build());
    assertThat(failureAt(url("/loop")))
        .isInstanceOf(NetworkException.class)
        .hasMessageContaining("the redirects do not end");
  }

  @Test
  void theBodyIsLargerThanTheLimitAndSaysSo() {
    answer("0123456789");
    assertThat(
            failureOf(() -> await(client.fetch(request -> request.url(url("/")).maxBodyBytes(9)))))
        .isInstanceOf(BodyTooLargeException.class)
        .hasMessageContaining("more than 9 bytes")
        .hasMessageContaining("request.maxBodyBytes(..)");
  }

  @Test
  void theBodyTurnsOutLargerThanTheLimitOnceItIsDecompressed() throws Exception {
    Buffer bomb = new Buffer();
    try (okio.BufferedSink zip = okio.Okio.buffer(new okio.GzipSink(bomb))) {
      zip.write(new byte[1_000_000]);
    }
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(bomb).build());
    assertThat(
            failureOf(
                () -> await(client.fetch(request -> request.url(url("/")).maxBodyBytes(10_000)))))
        .isInstanceOf(BodyTooLargeException.class);
  }

  @Test
  void theCompressedBodyIsCorrupt() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "gzip")
            .body("this is no gzip at all")
            .build());
    assertThat(failureAt(url("/")))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("says it is gzip, and is corrupt");
  }

  @Test
  void theBodyIsNoJson() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/html")
            .body("<html>Sign in</html>")
            .build());
    Response response = fetch("/");
    assertThat(failureOf(() -> response.json(Order.class)))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("'<html>Sign in</html>'")
        .hasMessageContaining("Its Content-Type is text/html: is this the right address?");
  }

  @Test
  void theJsonIsOfAnotherShape() throws Exception {
    answer("{\"item\":\"tea\",\"count\":\"many\"}");
    Response response = fetch("/");
    assertThat(failureOf(() -> response.json(Order.class)))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("Compare the names and types");
  }

  @Test
  void anErrorPageIsReadAsJson() throws Exception {
    answer(500, "oops");
    Response response = fetch("/");
    assertThat(failureOf(() -> response.json(Order.class)))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("call raiseForStatus() before json(..)");
  }

  @Test
  void thereIsNoBodyToBeReadAsJson() throws Exception {
    answer("");
    answer("null");
    Response empty = fetch("/");
    Response isNull = fetch("/");
    assertThat(failureOf(() -> empty.json(Order.class)))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("The body is empty");
    assertThat(failureOf(() -> isNull.json(Order.class)))
        .isInstanceOf(DecodeException.class)
        .hasMessageContaining("The body is null");
  }

  /** The deadline's thread comes while the caller is still busy starting the exchange. */
  @Test
  void aTimeoutThatPassesAtOnceIsATimeout() {
    for (int round = 0; round < 1_000; round++) {
      assertThat(
              failureOf(
                  () ->
                      await(
                          client.fetch(
                              request -> request.url(url("/")).timeout(Duration.ofNanos(1))))))
          .isInstanceOf(FetchTimeoutException.class);
    }
  }

  @Test
  void theWholeExchangeTakesLongerThanItsTimeout() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na")) {
      assertThat(
              failureOf(
                  () ->
                      await(
                          client.fetch(
                              request -> request.url(raw.url()).timeout(Duration.ofSeconds(2))))))
          .isInstanceOf(FetchTimeoutException.class)
          .hasMessageContaining("was not done within 2000 ms")
          .hasMessageContaining("request.timeout(..)")
          .hasCauseInstanceOf(TimeoutException.class);
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theServerSeesTheConnectionCloseWhenTheTaskIsCancelled() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      Task<Response> task = loop.createTask(() -> await(client.fetch(raw.url())));
      assertThat(raw.asked.await(20, TimeUnit.SECONDS)).isTrue();

      task.cancel();

      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(failureOf(() -> await(task))).isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void theServerSeesTheConnectionCloseWhenTheFutureIsCancelled() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\na")) {
      LoopFuture<Response> future = client.fetch(raw.url());
      assertThat(raw.asked.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(future.cancel()).isTrue();
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aDeadlineOfTheCoroutineAbortsTheExchangeToo() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      assertThat(
              failureOf(
                  () -> withTimeout(Duration.ofSeconds(3), () -> await(client.fetch(raw.url())))))
          .isInstanceOf(TimeoutException.class);
      assertThat(raw.hungUp.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theLoopGoesOnWhileAServerIsSilent() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      LoopFuture<Response> silent = client.fetch(raw.url());
      run(
          () -> {
            for (int i = 0; i < 100; i++) {
              sleep(Duration.ZERO);
            }
            return null;
          });
      assertThat(silent.isDone()).isFalse();
      silent.cancel();
    }
  }

  @Test
  void theClientIsClosedUnderARequest() throws Exception {
    try (RawServer raw = RawServer.stallingAfter("")) {
      LoopFuture<Response> future = client.fetch(raw.url());
      assertThat(raw.asked.await(20, TimeUnit.SECONDS)).isTrue();
      client.close();
      assertThat(failureOf(() -> await(future)))
          .isInstanceOf(NetworkException.class)
          .hasMessageContaining("the client was closed");
    }
  }

  @Test
  void aClosedClientRefusesRequests() {
    client.close();
    assertThat(failureAt(url("/")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the client was closed. Keep it open");
  }
}
