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
  private static final Pattern TOKEN = Pattern.compile("name=\"jn-token\" content=\"([^\"]+)\"");
  private static final Pattern PAINTED = Pattern.compile("name=\"jn-painted\" content=\"(\\d+)\"");
  private static final Pattern REVISION = Pattern.compile("\\{\"rev\":(\\d+),.*", Pattern.DOTALL);
  private static final String ENVIRONMENT =
      "{\"window\":[1440,900,1],\"safeArea\":[0,0,0,0],\"keyboard\":0,\"dark\":false,"
          + "\"fontScale\":1,\"language\":\"en-US\"}";

  /** When the page says what it has while it has nothing else to say. */
  private static final int ACKNOWLEDGED_FRAMES = 32;

  private static final long ACKNOWLEDGE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Wire loading;
  private final WebSocketWire socket;
  private final Map<String, Integer> tags = new HashMap<>();
  private int number;
  private int revision;
  private int untold;
  private long untoldSinceNanos;

  private JavaNativeVisitor(Wire loading, WebSocketWire socket) {
    this.loading = loading;
    this.socket = socket;
  }

  /** Loads the page and connects it. Blocks until it is taken over and can be used. */
  static JavaNativeVisitor open(int port) throws IOException {
    HttpRequests requests = new HttpRequests(port);
    Wire loading = Wire.connect(port);
    String page = page(loading, requests);
    String token = found(TOKEN, page);
    WebSocketWire socket =
        WebSocketWire.open(Wire.connect(port), requests, "/_jn/socket?token=" + token + "&rev=0");
    JavaNativeVisitor visitor = new JavaNativeVisitor(loading, socket);
    visitor.takeOver(Integer.parseInt(found(PAINTED, page)));
    return visitor;
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
