package org.javanative.web;

import java.util.function.LongSupplier;
import org.javanative.runtime.ErrorReport;
import org.javanative.ui.App;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page of a developer all there is to know of a failure, within bounds: what one failure
 * says is cut, and of a flood only the beginning is told.
 */
final class FullDisclosure implements Disclosure {
  private static final int PER_SECOND = 1;
  private static final int BURST = 20;

  /** So many of the largest failures may wait for a page that is not connected. */
  private static final int WAITING = 128;

  private static final int MOST_CHARS = 24_000;
  private static final String FLOOD =
      "More goes wrong than is shown here. All of it is in the server's log.";

  private final App app;
  private final int mostChars;

  /** Guarded by this, as is {@link #flooded}. */
  private final MessageRate rate;

  private boolean flooded;

  FullDisclosure(App app, WebLimits limits, LongSupplier nanoTime) {
    this.app = app;
    this.mostChars = Math.min(MOST_CHARS, limits.replayChars() / WAITING);
    this.rate = new MessageRate(PER_SECOND, BURST, nanoTime);
  }

  private enum Turn {
    TELL,
    SAY_THAT_THERE_IS_MORE,
    PASS
  }

  private synchronized Turn turn() {
    boolean allowed = rate.allows();
    boolean first = !allowed && !flooded;
    flooded = !allowed;
    return allowed ? Turn.TELL : first ? Turn.SAY_THAT_THERE_IS_MORE : Turn.PASS;
  }

  @Override
  public @Nullable String failure(ErrorReport report) {
    return switch (turn()) {
      case TELL -> ServerMessage.failure(FailureDetails.of(report, app, mostChars));
      case SAY_THAT_THERE_IS_MORE -> ServerMessage.warning(FLOOD);
      case PASS -> null;
    };
  }

  @Override
  public @Nullable String warning(String text) {
    return switch (turn()) {
      case TELL ->
          ServerMessage.warning(text.length() > mostChars ? text.substring(0, mostChars) : text);
      case SAY_THAT_THERE_IS_MORE -> ServerMessage.warning(FLOOD);
      case PASS -> null;
    };
  }
}
