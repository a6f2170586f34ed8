package org.javanative.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.javanative.ui.Environment;

/** The page that shows an app, and the files it needs. */
final class Page {
  private static final int VERSION_BYTES = 12;
  private static final List<String> MODULES =
      List.of(
          "client.js",
          "address.js",
          "announcer.js",
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
          "pictures.js",
          "props.js",
          "scrolling.js",
          "storage.js",
          "svg.js",
          "telling.js",
          "texts.js",
          "titles.js",
          "views.js");

  /** What the page is made of, by name. */
  static final Map<String, PageFile> FILES = files();

  /**
   * Where the scripts and styles are: under a name that is another one when any of them is. So
   * browsers may keep them, and never mix those of two versions.
   */
  static final String ASSETS = "/_jn/" + version() + "/";

  /** Where web views with a text of their own begin. */
  static final PageFile FRAME = PageFile.load("text/html", "frame.html");

  private static final String TEMPLATE = PageFile.text("page.html");

  /** Lets browsers load all modules at once, and not only when they meet an import. */
  private static final String PRELOAD =
      MODULES.stream()
          .map(name -> "<link rel=\"modulepreload\" href=\"" + ASSETS + name + "\">")
          .collect(Collectors.joining());

  private Page() {}

  private static String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Map<String, PageFile> all = new TreeMap<>(FILES);
      all.putAll(DeveloperPages.FILES);
      all.forEach(
          (name, file) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(file.content().getBytes(StandardCharsets.UTF_8));
          });
      byte[] start = Arrays.copyOf(digest.digest(), VERSION_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

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
   * @param fonts rules that make fonts known
   * @param token by which it connects to its session
   * @param nonce with which the policy lets its own style rules in
   * @param development whether it shows what developers want to see
   * @param painting what it shows until then
   */
  static String html(
      String title,
      String description,
      String fonts,
      String token,
      String nonce,
      Environment environment,
      boolean development,
      FirstPaint.Painting painting) {
    return Template.fill(
        TEMPLATE,
        Map.ofEntries(
            Map.entry("language", Markup.escape(environment.locale().toLanguageTag())),
            Map.entry("direction", PropJson.text(environment.direction())),
            Map.entry("title", Markup.escape(title)),
            Map.entry("description", Markup.escape(description)),
            Map.entry("token", Markup.escape(token)),
            Map.entry("nonce", Markup.escape(nonce)),
            Map.entry("fonts", fonts),
            Map.entry("css", painting.css()),
            Map.entry("assets", ASSETS),
            Map.entry("preload", PRELOAD),
            Map.entry("development", development ? DeveloperPages.head(ASSETS) : ""),
            Map.entry("painted", String.valueOf(painting.revision())),
            Map.entry("root", painting.root()),
            Map.entry("overlay", painting.overlay())));
  }

  /**
   * What browsers may load for a page whose own style rules have that nonce.
   *
   * @param framed whether pages of the same server may show it in a frame
   */
  static String securityPolicy(String nonce, boolean framed) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data: http: https:; font-src 'self'; frame-src 'self' http: https:;"
        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
        + (framed ? "'self'" : "'none'");
  }
}
