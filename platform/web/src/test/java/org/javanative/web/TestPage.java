package org.javanative.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page without a browser: loads the HTML, connects, and keeps what it is told. */
final class TestPage implements WebSocket.Listener {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"jn-token\" content=\"([^\"]+)\"");

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<String> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private WebSocket socket;
  private int number;

  static HttpResponse<String> load(URI uri) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  static String token(WebServer server) throws IOException, InterruptedException {
    Matcher matcher = TOKEN.matcher(load(server.uri()).body());
    return matcher.find() ? matcher.group(1) : "";
  }

  static String origin(WebServer server) {
    String uri = server.uri().toString();
    return uri.substring(0, uri.length() - 1);
  }

  static TestPage open(WebServer server) throws Exception {
    return connect(server, token(server), origin(server));
  }

  static TestPage connect(WebServer server, String token, String origin) throws Exception {
    return connect(server, token, origin, 0, 0);
  }

  /** Connects as a page that has the frames up to a revision and has sent so many messages. */
  static TestPage connect(WebServer server, String token, String origin, int revision, int number)
      throws Exception {
    TestPage page = new TestPage();
    page.number = number;
    URI uri =
        URI.create(
            "ws://"
                + server.uri().getAuthority()
                + "/_jn/socket?token="
                + token
                + "&rev="
                + revision);
    page.socket =
        HTTP.newWebSocketBuilder()
            .header("Origin", origin)
            .buildAsync(uri, page)
            .get(10, TimeUnit.SECONDS);
    return page;
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  /** Tells of an event, with the number that is next. */
  void event(int tag, String event) {
    number++;
    send("{\"n\":" + number + ",\"tag\":" + tag + ",\"event\":\"" + event + "\"}");
  }

  void sendBinary(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  void leave() {
    socket.sendClose(1000, "").join();
  }

  void disconnect() {
    socket.abort();
  }

  /** What the server says first. */
  String greeting() throws InterruptedException {
    return next();
  }

  /** The next message, or "nothing" when none comes. */
  String next() throws InterruptedException {
    String message = received.poll(10, TimeUnit.SECONDS);
    return message == null ? "nothing" : message;
  }

  /** The code and the reason with which the server has closed. */
  String closeReason() throws Exception {
    return closed.get(10, TimeUnit.SECONDS);
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      received.add(partial.toString());
      partial.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code + " " + reason);
    return null;
  }

  /** Told as a reason that begins with "error". */
  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.complete("error " + error + " " + error.getCause());
  }
}
