package org.javanative.benchmarks.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of JavaNative without a browser: says what the page's scripts say, when they say it, and
 * keeps in mind which view is which.
 */
final class JavaNativeVisitor extends Visitor {
  private static final int LEFT = 1000;
  private static final byte[] HALF_A_FRAME = {(byte) 0x81, (byte) 0xff, 0, 0};
  private static final Pattern TOKEN = Pattern.compile("name=\"jn-token\" content=\"([^\"]+)\"");
  private static final Pattern PAINTED = Pattern.compile("name=\"jn-painted\" content=\"(\\d+)\"");
  private static final Pattern REVISION = Pattern.compile("\\{\"rev\":(\\d+),.*", Pattern.DOTALL);
  private static final String ENVIRONMENT =
      "{\"window\":[1440,900,1],\"safeArea\":[0,0,0,0],\"keyboard\":0,\"dark\":false,"
          + "\"fontScale\":1,\"language\":\"en-US\"}";

  /** When the page says what it has while it has nothing else to say. */
  private static final int ACKNOWLEDGED_FRAMES = 32;

  private static final long ACKNOWLEDGE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final int port;
  private final String token;
  private final Wire loading;
  private final Map<String, Integer> tags = new HashMap<>();
  private WebSocketWire socket;
  private int number;
  private int revision;
  private int untold;
  private long untoldSinceNanos;

  private JavaNativeVisitor(int port, String token, Wire loading) throws IOException {
    this.port = port;
    this.token = token;
    this.loading = loading;
    this.socket = connect(port, token, 0);
  }

  /** Loads the page and connects it. Blocks until it is taken over and can be used. */
  static JavaNativeVisitor open(int port) throws IOException {
    Wire loading = Wire.connect(port);
    String page = page(loading, new HttpRequests(port));
    JavaNativeVisitor visitor = new JavaNativeVisitor(port, found(TOKEN, page), loading);
    visitor.takeOver(Integer.parseInt(found(PAINTED, page)));
    return visitor;
  }

  /** Loads the page and does no more: never connects. */
  static void load(int port) throws IOException {
    try (Wire loading = Wire.connect(port)) {
      String unused = page(loading, new HttpRequests(port));
    }
  }

  private static WebSocketWire connect(int port, String token, int revision) throws IOException {
    return WebSocketWire.open(
        Wire.connect(port),
        new HttpRequests(port),
        "/_jn/socket?token=" + token + "&rev=" + revision);
  }

  private static String page(Wire wire, HttpRequests requests) throws IOException {
    wire.send(requests.page());
    HttpReply page = HttpReply.take(wire.unread());
    while (page == null) {
      wire.fill();
      page = HttpReply.take(wire.unread());
    }
    if (!page.isStatus(200)) {
      throw new IOException("no page: " + page.head());
    }
    return page.text();
  }

  private static String found(Pattern pattern, String page) throws IOException {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new IOException("the page has no " + pattern);
    }
    return matcher.group(1);
  }

  /** Makes the views that are painted already, and tells what the device is like. */
  private void takeOver(int painted) throws IOException {
    say("\"environment\":" + ENVIRONMENT);
    boolean seen = false;
    while (revision < painted || !seen) {
      String message = socket.await();
      note(message);
      JsonObject frame = JsonParser.parseString(message).getAsJsonObject();
      if (frame.has("commit")) {
        frame.getAsJsonArray("commit").forEach(operation -> learn(operation.getAsJsonArray()));
      }
      seen |= frame.has("seen") && frame.get("seen").getAsInt() == number;
    }
    acknowledge();
  }

  /** Remembers the tags of views that have a test id. */
  private void learn(JsonArray operation) {
    if (operation.get(0).getAsString().equals("create")) {
      JsonElement testId = operation.get(3).getAsJsonObject().get("testId");
      if (testId != null) {
        tags.put(testId.getAsString(), operation.get(1).getAsInt());
      }
    }
  }

  @Override
  void send(Interaction.Step step) throws IOException {
    Integer tag = tags.get(step.target());
    if (tag == null) {
      throw new IOException("no view is named " + step.target());
    }
    String happened =
        step.target().equals(ItemsApp.SEARCH)
            ? "\"change-text\",\"payload\":" + new JsonPrimitive(step.text())
            : "\"click\"";
    say("\"tag\":" + tag + ",\"event\":" + happened);
  }

  private void say(String content) throws IOException {
    number++;
    socket.send("{\"n\":" + number + ",\"rev\":" + revision + "," + content + "}");
  }

  /** Presses the button and waits until the page shows it. Blocks. */
  void press() throws IOException {
    act(Interaction.PRESS);
    while (!isAnswered()) {
      hear(nanos -> {});
    }
  }

  /** Says something that no page says, maybe. */
  void sayRaw(String text) throws IOException {
    socket.send(text);
  }

  /** Waits for the server to close the connection, and gives the code and the reason. Blocks. */
  String awaitClose() throws IOException {
    try {
      while (true) {
        String unused = socket.await();
      }
    } catch (WebSocketWire.ClosedException closed) {
      return String.valueOf(closed.getMessage());
    }
  }

  /** Ends the connection without a word, and goes on with another one. Blocks. */
  void reconnect() throws IOException {
    socket.close();
    socket = connect(port, token, revision);
  }

  /** Ends the connections without a word. */
  void cut() throws IOException {
    socket.close();
    loading.close();
  }

  /** Ends the connections with a reset, as when the browser has crashed. */
  void crash() throws IOException {
    wire().reset();
    loading.reset();
  }

  /** Ends the connections in the middle of a message. */
  void cutInTheMiddle() throws IOException {
    wire().send(HALF_A_FRAME);
    cut();
  }

  @Override
  @Nullable String next() throws IOException {
    String message = socket.next();
    if (message != null) {
      note(message);
      boolean late = System.nanoTime() - untoldSinceNanos > ACKNOWLEDGE_NANOS;
      if (untold >= ACKNOWLEDGED_FRAMES || (untold > 0 && late)) {
        acknowledge();
      }
    }
    return message;
  }

  /** Counts a frame, which must be the next one. What comes first on a connection is none. */
  private void note(String message) throws IOException {
    Matcher numbered = REVISION.matcher(message);
    if (!numbered.matches()) {
      return;
    }
    int next = Integer.parseInt(numbered.group(1));
    if (next != revision + 1) {
      throw new IOException("frame " + next + " came after frame " + revision);
    }
    revision = next;
    if (untold == 0) {
      untoldSinceNanos = System.nanoTime();
    }
    untold++;
  }

  private void acknowledge() throws IOException {
    socket.send("{\"rev\":" + revision + "}");
    untold = 0;
  }

  @Override
  Wire wire() {
    return socket.wire();
  }

  @Override
  long receivedBytes() {
    return loading.receivedBytes() + wire().receivedBytes();
  }

  @Override
  long sentBytes() {
    return loading.sentBytes() + wire().sentBytes();
  }

  @Override
  public void close() throws IOException {
    socket.sendClose(LEFT);
    socket.close();
    loading.close();
  }
}
