package org.javanative.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page that shows an app, and the files it needs. */
final class Page {
  private static final List<String> MODULES =
      List.of(
          "client.js",
          "commands.js",
          "connection.js",
          "controls.js",
          "events.js",
          "notice.js",
          "over.js",
          "props.js",
          "svg.js",
          "views.js");

  /** What the page is made of, by name. */
  static final Map<String, PageFile> FILES = files();

  /** Where web views with a text of their own begin. */
  static final String FRAME = load("frame.html");

  private static final String TEMPLATE = load("page.html");

  /** A file and its media type. */
  record PageFile(String type, String content) {}

  private Page() {}

  private static Map<String, PageFile> files() {
    Map<String, PageFile> files = new HashMap<>();
    files.put("client.css", new PageFile("text/css", ThemeCss.root() + load("client.css")));
    for (String module : MODULES) {
      files.put(module, new PageFile("text/javascript", load(module)));
    }
    return Map.copyOf(files);
  }

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
