package org.javanative.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;
import org.javanative.ui.Environment;
import org.javanative.ui.Location;
import org.jspecify.annotations.Nullable;

/** Where pages are loaded from: opens a session for each, whose token the page has. */
final class PageEndpoint {
  private static final String RETRY_SECONDS = "30";
  private static final String STOPPED = "This app is being stopped. Try again in half a minute.";
  private static final String TOO_MANY =
      "Too many people use this app at the moment. Try again in half a minute.";
  private static final int NONCE_BYTES = 16;

  /** How long a page is held back for a session whose main thread is busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final App app;
  private final WebLimits limits;
  private final AnswerBudget answers;
  private final boolean behindProxy;
  private final boolean development;
  private final ErrorSink errors;
  private final Sessions sessions;
  private final Executor mainThreads;
  private final String description;
  private final String fonts;
  private final Duration firstPaintWithin;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong opened = new AtomicLong();

  PageEndpoint(WebConfig config, Sessions sessions, Executor mainThreads) {
    this.app = config.app();
    this.limits = config.limits();
    this.answers = new AnswerBudget(limits.answerChars());
    this.behindProxy = config.isBehindProxy();
    this.development = config.isDevelopment();
    this.errors = config.errors();
    this.description = config.description();
    this.firstPaintWithin = config.firstPaintWithin();
    this.fonts = FontFace.css(config.fonts());
    this.sessions = sessions;
    this.mainThreads = mainThreads;
  }

  /** What all pages may answer. */
  AnswerBudget answers() {
    return answers;
  }

  void serve(Context request) {
    String address = address(request);
    Visit visit =
        new Visit(
            location(request),
            environment(request),
            url(request),
            BrowserInfo.of(request.header("User-Agent")),
            VisitRequest.of(request, address));
    Sessions.Opened page =
        sessions.open(NetworkAddress.owner(address), ended -> session(visit, ended));
    if (page == null) {
      request
          .status(HttpStatus.SERVICE_UNAVAILABLE)
          .header("Retry-After", RETRY_SECONDS)
          .contentType("text/plain; charset=utf-8")
          .result(sessions.isClosed() ? STOPPED : TOO_MANY);
      return;
    }
    String nonce = nonce();
    request.header("Content-Security-Policy", Page.securityPolicy(nonce, development));
    request.contentType("text/html; charset=utf-8");
    request.future(
        () ->
            page.session()
                .open(app, firstPaintWithin)
                .completeOnTimeout(
                    FirstPaint.Painting.EMPTY,
                    firstPaintWithin.plus(PATIENCE).toMillis(),
                    TimeUnit.MILLISECONDS)
                .thenAccept(
                    painting ->
                        request.result(
                            Page.html(
                                painting.title().isEmpty() ? app.title() : painting.title(),
                                description,
                                fonts,
                                page.token(),
                                nonce,
                                visit.environment(),
                                development,
                                painting))));
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private WebSession session(Visit visit, Runnable ended) {
    return new WebSession(
        "Session " + opened.incrementAndGet(),
        limits,
        answers,
        mainThreads,
        errors,
        development ? new FullDisclosure(app, limits, System::nanoTime) : Disclosure.NOTICE,
        System::nanoTime,
        visit,
        ended);
  }

  private static Location location(Context request) {
    String query = request.queryString();
    String path = request.req().getRequestURI().replaceFirst("^/+", "/");
    try {
      return new Location(path, query == null ? "" : query);
    } catch (IllegalArgumentException noLocation) {
      return Location.HOME;
    }
  }

  /** The address as the browser has it, which a proxy may have reached by another scheme. */
  private @Nullable URI url(Context request) {
    String query = request.queryString();
    String scheme = behindProxy ? request.header("X-Forwarded-Proto") : null;
    try {
      return new URI(
          (scheme == null ? request.scheme() : scheme)
              + "://"
              + request.host()
              + request.req().getRequestURI()
              + (query == null ? "" : "?" + query));
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  private static Environment environment(Context request) {
    return PageEnvironment.of(request.header("Accept-Language"));
  }

  private String address(Context request) {
    @Nullable String forwarded = behindProxy ? request.header("X-Forwarded-For") : null;
    return forwarded == null
        ? request.ip()
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
