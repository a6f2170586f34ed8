package org.javanative.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that pages need, and its media type. */
final class PageFile {
  private final String type;
  private final byte[] content;

  PageFile(String type, byte[] content) {
    this.type = type;
    this.content = content;
  }

  /** One that is in the jar, beside this class. */
  static PageFile load(String type, String name) {
    return new PageFile(type, text(name).getBytes(StandardCharsets.UTF_8));
  }

  /** What is in a text file in the jar, beside this class. */
  static String text(String name) {
    try (InputStream in = PageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar of javanative-web lacks " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text file's text. */
  String content() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Serves it at an address at which there will never be anything else. */
  void serveForGood(Context request) {
    serve(request.header("Cache-Control", "public, max-age=31536000, immutable"));
  }

  void serve(Context request) {
    request.contentType(type.startsWith("text/") ? type + "; charset=utf-8" : type).result(content);
  }
}
