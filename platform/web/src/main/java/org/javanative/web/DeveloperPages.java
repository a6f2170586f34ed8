package org.javanative.web;

import io.javalin.config.RoutesConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a server has for developers beside the app. */
final class DeveloperPages {
  static final String PREVIEW = "_jn/preview";

  /** What a page of the app has in its head, and by which its client knows. */
  static final String HEAD =
      "<meta name=\"jn-development\" content=\"\">"
          + "<link rel=\"stylesheet\" href=\"/_jn/development.css\">";

  private static final List<String> MODULES =
      List.of("development.js", "redbox.js", "preview.js", "preview-console.js", "devices.js");

  private static final String PREVIEW_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private DeveloperPages() {}

  /**
   * Serves them.
   *
   * @param title of the app
   */
  static void register(RoutesConfig routes, String title) {
    MODULES.forEach(name -> serve(routes, name, PageFile.load("text/javascript", name)));
    serve(routes, "development.css", PageFile.load("text/css", "development.css"));
    serve(routes, "preview.css", text("text/css", ThemeCss.root() + PageFile.text("preview.css")));
    PageFile preview =
        text(
            "text/html",
            Template.fill(PageFile.text("preview.html"), Map.of("title", Markup.escape(title))));
    routes.get(
        "/" + PREVIEW,
        request ->
            preview.serve(request.header("Content-Security-Policy", PREVIEW_SECURITY_POLICY)));
  }

  private static void serve(RoutesConfig routes, String name, PageFile file) {
    routes.get("/_jn/" + name, file::serve);
  }

  private static PageFile text(String type, String content) {
    return new PageFile(type, content.getBytes(StandardCharsets.UTF_8));
  }
}
