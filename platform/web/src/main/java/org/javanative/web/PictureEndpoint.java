package org.javanative.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Where pages load the pictures from that are too long for a message. What a view shows is asked of
 * its session each time, so nothing is kept here, and what is no longer shown is not found.
 */
final class PictureEndpoint {
  static final String ROUTE = Picture.PATH + "{key}/{tag}/{hash}";

  /** How long a session may be busy. */
  private static final long PATIENCE_SECONDS = 10;

  private static final String RETRY_SECONDS = "5";

  private final Sessions sessions;

  PictureEndpoint(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Blocks until the session has told, and the browser has taken the picture. */
  void serve(Context request) {
    try {
      Picture picture = find(request);
      if (picture == null) {
        request.status(HttpStatus.NOT_FOUND);
      } else {
        picture.serve(request);
      }
    } catch (TimeoutException busy) {
      request.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      request.status(HttpStatus.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_SECONDS);
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Picture find(Context request)
      throws InterruptedException, ExecutionException, TimeoutException {
    WebSession session = sessions.withPictures(request.pathParam("key"));
    int tag = tag(request.pathParam("tag"));
    if (session == null || tag <= 0) {
      return null;
    }
    String source = session.source(tag).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Picture picture = Picture.of(source);
    return picture != null && picture.hash().equals(request.pathParam("hash")) ? picture : null;
  }

  private static int tag(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noTag) {
      return 0;
    }
  }
}
