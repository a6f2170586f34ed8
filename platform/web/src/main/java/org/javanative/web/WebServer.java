package org.javanative.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.NullSessionDataStore;
import org.eclipse.jetty.session.SessionCache;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;

/**
 * Serves an app to browsers. Each page that is open is a session with a screen and a main thread of
 * its own.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.create(cfg -> cfg.app(new MyApp()).port(8000)).start()) {
 *   System.out.println("Open " + server.uri());
 *   ...
 * }
 * }</pre>
 *
 * <p>Listens on 127.0.0.1 unless told otherwise. Only pages that the server has served itself may
 * connect. A page whose connection breaks goes on where it was, within a time. A server that was
 * started keeps the process alive until it is closed. Methods may be called from any thread.
 */
public final class WebServer implements AutoCloseable {
  private static final long MAX_MESSAGE_BYTES = 64 * 1024;
  private static final int MAX_UNSENT_FRAMES = 1024;

  /** What is sent counts as use, so this is for connections that take nothing any more. */
  private static final int PINGS_PER_TIMEOUT = 3;

  private static final long CHORES_MILLIS = 1_000;
  private static final Duration CLEAN_UP = Duration.ofSeconds(5);

  private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors ";

  /** For pages that an app gives as text: what is in them counts, but in a place of its own. */
  private static final String FRAME_SECURITY_POLICY =
      "sandbox allow-scripts allow-forms allow-popups; default-src 'none';"
          + " script-src 'unsafe-inline' https:; style-src 'unsafe-inline' https:;"
          + " img-src data: http: https:; font-src data: https:; media-src data: https:;"
          + " base-uri 'none'; frame-ancestors 'self'";

  private final String host;
  private final int port;
  private final Duration pingEvery;
  private final PageFile icon;
  private final ErrorSink errors;
  private final AccessPolicy policy;
  private final Sessions sessions;
  private final PageEndpoint pages;
  private final ExecutorService mainThreads;
  private final ScheduledExecutorService chores =
      Executors.newSingleThreadScheduledExecutor(daemons("jn-web-chores-"));
  private final WebSocketEndpoint endpoint;
  private final boolean development;
  private final List<Consumer<RoutesConfig>> routes;
  private final Assets assets;
  private final String title;
  private final Javalin javalin;
  private final Object closing = new Object();

  private WebServer(WebConfig config) {
    host = config.host();
    port = config.port();
    pingEvery = config.limits().pingEvery();
    icon = config.icon();
    errors = config.errors();
    policy = config.accessPolicy();
    mainThreads = Executors.newFixedThreadPool(config.mainThreads(), daemons("jn-web-main-"));
    sessions = new Sessions(config.limits(), System::nanoTime);
    pages = new PageEndpoint(config, sessions, mainThreads);
    // What a page has not acknowledged and what it has missed are sent at once when it is back.
    endpoint =
        new WebSocketEndpoint(
            policy, sessions, (ResumableLine.UNACKNOWLEDGED + 1L) * config.limits().replayChars());
    development = config.isDevelopment();
    title = config.app().title();
    routes = config.routes();
    assets = new Assets(config.assets());
    javalin = Javalin.create(this::configure);
  }

  /**
   * A server that is not started yet.
   *
   * @throws WebException when the configuration lacks the app or makes no sense
   */
  public static WebServer create(Consumer<WebConfig> configure) {
    WebConfig config = new WebConfig();
    configure.accept(config);
    return new WebServer(config);
  }

  /** Daemon threads: a forgotten server does not keep them from ending with the process. */
  private static ThreadFactory daemons(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, prefix + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    SocketCompression.install(config.jetty);
    config.jetty.modifyServletContextHandler(WebServer::keepNoServletSessions);
    config.jetty.modifyWebSocketServletFactory(
        sockets -> {
          sockets.setMaxTextMessageSize(MAX_MESSAGE_BYTES);
          sockets.setMaxBinaryMessageSize(MAX_MESSAGE_BYTES);
          sockets.setMaxFrameSize(MAX_MESSAGE_BYTES);
          sockets.setMaxOutgoingFrames(MAX_UNSENT_FRAMES);
          sockets.setIdleTimeout(pingEvery.multipliedBy(PINGS_PER_TIMEOUT));
        });
    config.routes.before(this::secure);
    config.routes.get(
        "/_jn/frame.html",
        context ->
            Page.FRAME.serve(context.header("Content-Security-Policy", FRAME_SECURITY_POLICY)));
    Page.FILES.forEach((name, file) -> config.routes.get(Page.ASSETS + name, file::serveForGood));
    config.routes.get("/_jn/icon", icon::serve);
    config.routes.get("/favicon.ico", icon::serve);
    if (development) {
      DeveloperPages.register(config.routes, title);
    }
    config.routes.get(PictureEndpoint.ROUTE, new PictureEndpoint(sessions)::serve);
    config.routes.get("/_jn/*", missing -> missing.status(HttpStatus.NOT_FOUND));
    routes.forEach(each -> each.accept(config.routes));
    if (!assets.isEmpty()) {
      config.routes.get(Assets.PREFIX + "<name>", assets::serve);
    }
    config.routes.get("/*", pages::serve);
    config.routes.wsBeforeUpgrade("/_jn/socket", endpoint::admit);
    config.routes.ws("/_jn/socket", endpoint::configure);
  }

  /**
   * Javalin asks for the servlet's session when a socket is opened: each page would get a cookie,
   * and a session that stays in memory.
   */
  private static void keepNoServletSessions(ServletContextHandler servlets) {
    SessionHandler sessions = new SessionHandler();
    SessionCache none = new NullSessionCache(sessions);
    none.setSessionDataStore(new NullSessionDataStore());
    sessions.setSessionCache(none);
    sessions.setUsingCookies(false);
    servlets.setSessionHandler(sessions);
  }

  private void secure(Context context) {
    if (!policy.allowsHost(context.header("Host"))) {
      throw new ForbiddenResponse("This server does not go by that name.");
    }
    context.header(
        "Content-Security-Policy", CONTENT_SECURITY_POLICY + (development ? "'self'" : "'none'"));
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }

  /**
   * Starts to listen; returns once pages can be loaded.
   *
   * @return this
   * @throws WebException when the port is taken or the address is not one of this machine's
   */
  public WebServer start() {
    JavalinLogger.startupInfo = false;
    try {
      javalin.start(host, port);
      long pingMillis = pingEvery.toMillis();
      again(endpoint::pingAll, pingMillis);
      again(sessions::expire, CHORES_MILLIS);
      again(sessions::lookForSlowWork, CHORES_MILLIS);
      return this;
    } catch (JavalinBindException taken) {
      close();
      throw new WebException(
          "Port "
              + port
              + " on "
              + host
              + " cannot be used: another program listens there, or the address is not one of this"
              + " machine's. Stop that program, or choose another port; port 0 takes a free one.",
          taken);
    }
  }

  /**
   * Does a chore again and again. After a pause of the process it is done once, not as often as it
   * was missed: pages need the time in between to answer.
   */
  private void again(Runnable chore, long millis) {
    ScheduledFuture<?> unused =
        chores.scheduleWithFixedDelay(
            () -> {
              try {
                chore.run();
              } catch (RuntimeException failed) {
                errors.report(ErrorReport.of("A chore of the server failed.", failed));
              }
            },
            millis,
            millis,
            TimeUnit.MILLISECONDS);
  }

  /** Where the app is, with the port in use. */
  public URI uri() {
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + javalin.port() + "/");
  }

  /**
   * Where developers see the app on devices of many kinds.
   *
   * @throws WebException when the server is not for {@linkplain WebConfig#development developers}
   */
  public URI previewUri() {
    if (!development) {
      throw new WebException(
          "There is no preview, because this server is not for developers. Turn it on:"
              + " WebServer.create(cfg -> cfg.app(..).development())");
    }
    return uri().resolve(DeveloperPages.PREVIEW);
  }

  /** How many sessions there are: of pages that are connected, and of those that may come back. */
  public int sessionCount() {
    return sessions.size();
  }

  /** What all pages may answer. */
  AnswerBudget answers() {
    return pages.answers();
  }

  /**
   * Ends all sessions and stops listening. Pages that come meanwhile are told to come later. Blocks
   * until the clean-ups of effects have run, for seven seconds at the most, so that they do when it
   * is called from a shutdown hook; the clean-ups of coroutines are not waited for. Closing twice
   * is the same as once.
   */
  @Override
  public void close() {
    synchronized (closing) {
      CompletableFuture<Void> cleanedUp = endpoint.closeAll();
      try {
        cleanedUp.get(CLEAN_UP.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException busy) {
        System.err.println(
            "[javanative] The server stops although sessions have not cleaned up: for "
                + CLEAN_UP.toSeconds()
                + " s a handler, a render or a clean-up of theirs has not returned.");
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException impossible) {
        throw new IllegalStateException(impossible);
      }
      javalin.stop();
      chores.shutdown();
      mainThreads.shutdown();
    }
  }
}
