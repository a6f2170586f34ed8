package org.javanative.benchmarks.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinLogger;
import java.util.HashSet;
import java.util.Set;

/**
 * The pages as one would write them with Javalin and htmx: the server keeps the visitor's state in
 * the session of the servlet container, and answers with the piece of HTML that has changed.
 */
final class HtmxServer implements AutoCloseable {
  static final String PRESS = "/press";
  static final String SEARCH = "/search";
  static final String TOGGLE = "/toggle/";

  private static final String STATE = "state";
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Items</title>
        <style>
          body { display: flex; flex-direction: column; gap: 12px; padding: 16px; margin: 0 }
          .line { display: flex; gap: 8px; align-items: center }
          .name { flex: 1 }
        </style>
        <script src="/htmx.min.js"></script>
      </head>
      <body>
      """;

  private final ServedPage page;
  private final Javalin javalin;

  /** What the server knows of a visitor. */
  private static final class State {
    /** Guarded by this, as is the rest. */
    private final Set<Integer> on = new HashSet<>();

    private int pressed;
    private String query = "";

    synchronized String press() {
      pressed++;
      return counter(pressed);
    }

    synchronized String search(String text) {
      query = text;
      return found(query, on);
    }

    synchronized String toggle(int item) {
      if (!on.remove(item)) {
        on.add(item);
      }
      return item(item, on.contains(item));
    }

    synchronized String page(ServedPage page) {
      StringBuilder html = new StringBuilder(HEAD).append(counter(pressed));
      if (page == ServedPage.ITEMS) {
        html.append("<input name=\"query\" aria-label=\"Search\" value=\"")
            .append(escaped(query))
            .append("\" hx-post=\"/search\" hx-trigger=\"input\" hx-target=\"#found\"")
            .append(" hx-swap=\"outerHTML\">\n")
            .append(found(query, on));
      }
      return html.append("</body>\n</html>\n").toString();
    }
  }

  private HtmxServer(ServedPage page) {
    this.page = page;
    this.javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.routes.get("/", context -> context.html(state(context).page(this.page)));
              config.routes.post(PRESS, context -> context.html(state(context).press()));
              config.routes.post(
                  SEARCH, context -> context.html(state(context).search(query(context))));
              config.routes.post(
                  TOGGLE + "{item}",
                  context ->
                      context.html(
                          state(context).toggle(Integer.parseInt(context.pathParam("item")))));
            });
  }

  /** Starts to serve on a free port of this machine. */
  static HtmxServer start(ServedPage page) {
    JavalinLogger.startupInfo = false;
    HtmxServer server = new HtmxServer(page);
    server.javalin.start("127.0.0.1", 0);
    return server;
  }

  int port() {
    return javalin.port();
  }

  private static State state(Context context) {
    State known = context.sessionAttribute(STATE);
    if (known == null) {
      known = new State();
      context.sessionAttribute(STATE, known);
    }
    return known;
  }

  private static String query(Context context) {
    String query = context.formParam("query");
    return query == null ? "" : query;
  }

  private static String counter(int pressed) {
    return "<div id=\"counter\" class=\"line\"><span class=\"name\">"
        + SampleItems.pressed(pressed)
        + "</span><button hx-post=\"/press\" hx-target=\"#counter\" hx-swap=\"outerHTML\">Press"
        + "</button></div>\n";
  }

  private static String found(String query, Set<Integer> on) {
    StringBuilder html = new StringBuilder("<div id=\"found\"><p>");
    var items = SampleItems.matching(query);
    html.append(escaped(SampleItems.found(items.size(), query))).append("</p>\n");
    items.forEach(item -> html.append(item(item, on.contains(item))));
    return html.append("</div>\n").toString();
  }

  private static String item(int item, boolean on) {
    String id = "item-" + item;
    return "<div id=\""
        + id
        + "\" class=\"line\"><span class=\"name\">"
        + SampleItems.state(item, on)
        + "</span><button hx-post=\"/toggle/"
        + item
        + "\" hx-target=\"#"
        + id
        + "\" hx-swap=\"outerHTML\">"
        + (on ? "Switch off" : "Switch on")
        + "</button></div>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
