package org.javanative.web;

import io.javalin.config.RoutesConfig;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a server has for developers beside the app. */
final class DeveloperPages {
  static final String PREVIEW = "_jn/preview";

  private static final List<String> MODULES =
      List.of("development.js", "redbox.js", "preview.js", "preview-console.js", "devices.js");

  private static final String PREVIEW_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** What they and the pages of the app are made of, by name. */
  static final Map<String, PageFile> FILES = files();

  private DeveloperPages() {}

  private static Map<String, PageFile> files() {
    Map<String, PageFile> files = new HashMap<>();
    MODULES.forEach(name -> files.put(name, PageFile.load("text/javascript", name)));
    files.put("development.css", PageFile.load("text/css", "development.css"));
    files.put("preview.css", text("text/css", ThemeCss.root() + PageFile.text("preview.css")));
    return Map.copyOf(files);
  }

  /** What a page of the app has in its head, and by which its client knows. */
  static String head(String assets) {
    return "<meta name=\"jn-development\" content=\"\">"
        + "<link rel=\"stylesheet\" href=\""
        + assets
        + "development.css\">";
  }

  /**
   * Serves them.
   *
   * @param title of the app
   */
  static void register(RoutesConfig routes, String title) {
    FILES.forEach((name, file) -> routes.get(Page.ASSETS + name, file::serveForGood));
    PageFile preview =
        text(
            "text/html",
            Template.fill(
                PageFile.text("preview.html"),
                Map.of("title", Markup.escape(title), "assets", Page.ASSETS)));
    routes.get(
        "/" + PREVIEW,
        request ->
            preview.serve(request.header("Content-Security-Policy", PREVIEW_SECURITY_POLICY)));
  }

  private static PageFile text(String type, String content) {
    return new PageFile(type, content.getBytes(StandardCharsets.UTF_8));
  }
}
