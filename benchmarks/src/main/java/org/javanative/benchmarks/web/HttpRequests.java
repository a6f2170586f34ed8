package org.javanative.benchmarks.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests with the headers that Chromium sends. */
final class HttpRequests {
  private static final String AGENT =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0"
          + " Safari/537.36";
  private static final List<String> BRAND =
      List.of(
          "sec-ch-ua: \"Chromium\";v=\"142\", \"Not_A Brand\";v=\"99\"",
          "sec-ch-ua-mobile: ?0",
          "sec-ch-ua-platform: \"Linux\"");
  private static final List<String> ACCEPTED =
      List.of("Accept-Encoding: gzip, deflate, br, zstd", "Accept-Language: en-US,en;q=0.9");

  private final String host;

  HttpRequests(int port) {
    this.host = "127.0.0.1:" + port;
  }

  String origin() {
    return "http://" + host;
  }

  /** Loads a page, as when its address is typed. */
  byte[] page() {
    StringBuilder head = begin("GET /");
    BRAND.forEach(line -> add(head, line));
    add(head, "Upgrade-Insecure-Requests: 1");
    add(head, "User-Agent: " + AGENT);
    add(
        head,
        "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
            + "image/apng,*/*;q=0.8");
    add(head, "Sec-Fetch-Site: none");
    add(head, "Sec-Fetch-Mode: navigate");
    add(head, "Sec-Fetch-User: ?1");
    add(head, "Sec-Fetch-Dest: document");
    return end(head, "");
  }

  /** Asks for a WebSocket, compressed where the server can. */
  byte[] webSocket(String path) {
    StringBuilder head = new StringBuilder();
    add(head, "GET " + path + " HTTP/1.1");
    add(head, "Host: " + host);
    add(head, "Connection: Upgrade");
    add(head, "Pragma: no-cache");
    add(head, "Cache-Control: no-cache");
    add(head, "User-Agent: " + AGENT);
    add(head, "Upgrade: websocket");
    add(head, "Origin: " + origin());
    add(head, "Sec-WebSocket-Version: 13");
    add(head, "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    add(head, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");
    return end(head, "");
  }

  /** Posts a form as htmx does. */
  byte[] htmx(String path, String target, String cookie, String form) {
    StringBuilder head = begin("POST " + path);
    add(head, "Content-Length: " + form.length());
    BRAND.forEach(line -> add(head, line));
    add(head, "HX-Current-URL: " + origin() + "/");
    add(head, "HX-Request: true");
    add(head, "HX-Target: " + target);
    add(head, "User-Agent: " + AGENT);
    add(head, "Content-Type: application/x-www-form-urlencoded");
    add(head, "Accept: */*");
    add(head, "Origin: " + origin());
    add(head, "Sec-Fetch-Site: same-origin");
    add(head, "Sec-Fetch-Mode: cors");
    add(head, "Sec-Fetch-Dest: empty");
    add(head, "Referer: " + origin() + "/");
    add(head, "Cookie: " + cookie);
    return end(head, form);
  }

  private StringBuilder begin(String what) {
    StringBuilder head = new StringBuilder();
    add(head, what + " HTTP/1.1");
    add(head, "Host: " + host);
    add(head, "Connection: keep-alive");
    return head;
  }

  private static void add(StringBuilder head, String line) {
    head.append(line).append("\r\n");
  }

  private static byte[] end(StringBuilder head, String body) {
    ACCEPTED.forEach(line -> add(head, line));
    return head.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }
}
