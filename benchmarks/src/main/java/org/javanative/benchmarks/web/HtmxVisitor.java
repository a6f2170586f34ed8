package org.javanative.benchmarks.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A page of htmx: a request for each step, and a piece of HTML as the answer. */
final class HtmxVisitor extends Visitor {
  private final Wire wire;
  private final HttpRequests requests;
  private final String cookie;

  private HtmxVisitor(Wire wire, HttpRequests requests, String cookie) {
    this.wire = wire;
    this.requests = requests;
    this.cookie = cookie;
  }

  /** Loads the page. Blocks until it is there. */
  static HtmxVisitor open(int port) throws IOException {
    HttpRequests requests = new HttpRequests(port);
    Wire wire = Wire.connect(port);
    wire.send(requests.page());
    HttpReply page = HttpReply.take(wire.unread());
    while (page == null) {
      wire.fill();
      page = HttpReply.take(wire.unread());
    }
    String cookie = page.header("Set-Cookie");
    if (!page.isStatus(200) || cookie == null) {
      throw new IOException("no page: " + page.head());
    }
    return new HtmxVisitor(wire, requests, cookie.substring(0, cookie.indexOf(';')));
  }

  @Override
  void send(Interaction.Step step) throws IOException {
    String target = step.target();
    if (target.equals(ItemsApp.PRESS)) {
      wire.send(requests.htmx(HtmxServer.PRESS, "counter", cookie, ""));
    } else if (target.equals(ItemsApp.SEARCH)) {
      String form = "query=" + URLEncoder.encode(step.text(), StandardCharsets.UTF_8);
      wire.send(requests.htmx(HtmxServer.SEARCH, "found", cookie, form));
    } else {
      String item = target.substring(ItemsApp.TOGGLE.length());
      wire.send(requests.htmx(HtmxServer.TOGGLE + item, "item-" + item, cookie, ""));
    }
  }

  @Override
  @Nullable String next() throws IOException {
    HttpReply reply = HttpReply.take(wire.unread());
    if (reply == null) {
      return null;
    }
    if (!reply.isStatus(200)) {
      throw new IOException("no piece of a page: " + reply.head());
    }
    return reply.text();
  }

  @Override
  Wire wire() {
    return wire;
  }

  @Override
  long receivedBytes() {
    return wire.receivedBytes();
  }

  @Override
  long sentBytes() {
    return wire.sentBytes();
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
