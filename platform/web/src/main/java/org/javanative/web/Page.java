package org.javanative.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that shows an app, and the files it needs. */
final class Page {
  static final String STYLESHEET = load("client.css");
  static final String SCRIPT = load("client.js");

  private static final String TEMPLATE = load("page.html");

  private Page() {}

  static String html(String title, String token) {
    return TEMPLATE.replace("{{token}}", escape(token)).replace("{{title}}", escape(title));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String load(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar of javanative-web lacks " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
