package org.javanative.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javanative.ui.Environment;

/** The page that shows an app, and the files it needs. */
final class Page {
  private static final List<String> MODULES =
      List.of(
          "client.js",
          "address.js",
          "calls.js",
          "commands.js",
          "connection.js",
          "controls.js",
          "camera.js",
          "device.js",
          "dialogs.js",
          "environment.js",
          "events.js",
          "hydration.js",
          "notice.js",
          "over.js",
          "props.js",
          "svg.js",
          "views.js");

  /** What the page is made of, by name. */
  static final Map<String, PageFile> FILES = files();

  /** Where web views with a text of their own begin. */
  static final PageFile FRAME = PageFile.load("text/html", "frame.html");

  private static final String TEMPLATE = PageFile.text("page.html");

  private Page() {}

  private static Map<String, PageFile> files() {
    Map<String, PageFile> files = new HashMap<>();
    String css = ThemeCss.root() + PageFile.text("client.css");
    files.put("client.css", new PageFile("text/css", css.getBytes(StandardCharsets.UTF_8)));
    for (String module : MODULES) {
      files.put(module, PageFile.load("text/javascript", module));
    }
    return Map.copyOf(files);
  }

  /**
   * The page.
   *
   * @param token by which it connects to its session
   * @param nonce with which the policy lets its own style rules in
   * @param painting what it shows until then
   */
  static String html(
      String title,
      String description,
      String token,
      String nonce,
      Environment environment,
      FirstPaint.Painting painting) {
    return Template.fill(
        TEMPLATE,
        Map.of(
            "language", Markup.escape(environment.locale().toLanguageTag()),
            "direction", PropJson.text(environment.direction()),
            "title", Markup.escape(title),
            "description", Markup.escape(description),
            "token", Markup.escape(token),
            "nonce", Markup.escape(nonce),
            "css", painting.css(),
            "painted", String.valueOf(painting.revision()),
            "root", painting.root(),
            "overlay", painting.overlay()));
  }

  /** What browsers may load for a page whose own style rules have that nonce. */
  static String securityPolicy(String nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data: http: https:; frame-src 'self' http: https:;"
        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
