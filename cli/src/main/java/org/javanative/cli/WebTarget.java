package org.javanative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.javanative.ui.App;
import org.javanative.web.WebServer;

/** Serves an app to browsers on this machine until the process is interrupted. */
final class WebTarget {
  private static final String HOST = "127.0.0.1";

  private WebTarget() {}

  /** Blocks until interrupted: Ctrl-C closes the server, and with it every coroutine of the app. */
  static int serve(App app, int port, Browser browser, PrintWriter out)
      throws InterruptedException {
    WebServer server = start(app, port, out);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "jn-close-server"));
    if (browser == Browser.OPEN) {
      open(server.uri());
    }
    new CountDownLatch(1).await();
    return ExitCode.OK;
  }

  /** Starts to serve, for whoever develops the app, and says where. */
  static WebServer start(App app, int port, PrintWriter out) {
    WebServer server =
        WebServer.create(cfg -> cfg.app(app).port(port).host(HOST).development()).start();
    out.println(app.title() + " is running at " + server.uri() + "  (Ctrl-C ends it)");
    out.println("On phones and tablets: " + server.previewUri());
    out.flush();
    return server;
  }

  /** Whether to show the page at once. */
  enum Browser {
    OPEN,
    LEAVE_TO_USER
  }

  private static void open(URI page) {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    String opener = mac ? "open" : "xdg-open";
    try {
      new ProcessBuilder(List.of(opener, page.toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.err.println(
          "jn: cannot open a browser ("
              + opener
              + " is missing); open the address above yourself.");
    }
  }
}
