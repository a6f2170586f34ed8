package org.javanative.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.javanative.runtime.ErrorSink;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;

/** Where pages are loaded from: opens a session for each, whose token the page has. */
final class PageEndpoint {
  private static final String RETRY_SECONDS = "30";

  private final App app;
  private final WebLimits limits;
  private final boolean behindProxy;
  private final ErrorSink errors;
  private final Sessions sessions;
  private final Executor mainThreads;
  private final AtomicLong opened = new AtomicLong();

  PageEndpoint(WebConfig config, Sessions sessions, Executor mainThreads) {
    this.app = config.app();
    this.limits = config.limits();
    this.behindProxy = config.isBehindProxy();
    this.errors = config.errors();
    this.sessions = sessions;
    this.mainThreads = mainThreads;
  }

  void serve(Context request) {
    Sessions.Opened page = sessions.open(address(request), this::session);
    if (page == null) {
      request
          .status(HttpStatus.SERVICE_UNAVAILABLE)
          .header("Retry-After", RETRY_SECONDS)
          .contentType("text/plain; charset=utf-8")
          .result("Too many people use this app at the moment. Try again in half a minute.");
      return;
    }
    page.session().open(app);
    request.contentType("text/html; charset=utf-8").result(Page.html(app.title(), page.token()));
  }

  private WebSession session(Runnable ended) {
    return new WebSession(
        "Session " + opened.incrementAndGet(),
        limits,
        mainThreads,
        errors,
        System::nanoTime,
        ended);
  }

  private String address(Context request) {
    @Nullable String forwarded = behindProxy ? request.header("X-Forwarded-For") : null;
    return forwarded == null
        ? request.ip()
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
