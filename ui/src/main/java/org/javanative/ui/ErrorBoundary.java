package org.javanative.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of the screen that shows something else when it fails. Made by {@link Ui#errorBoundary}.
 *
 * <p>Catches what is thrown below it by renders, effects, async effects, and what goes to {@link
 * Hooks#useErrorHandler}; not what event handlers throw, which goes to the error sink. What its own
 * fallback throws goes to the next boundary above.
 */
public final class ErrorBoundary implements Element {
  /** What to show in place of what has failed. */
  @FunctionalInterface
  public interface Fallback {
    /**
     * The element to show. Called on the main thread, like a render; hooks belong into components.
     *
     * @param error what was thrown
     * @param reset shows the children again, from scratch; may be called from any thread
     */
    Element show(Throwable error, Runnable reset);
  }

  private final Fallback fallback;
  private final @Nullable Consumer<? super Throwable> onError;
  private final Fragment content;

  ErrorBoundary(
      Fallback fallback, @Nullable Consumer<? super Throwable> onError, Fragment content) {
    this.fallback = Objects.requireNonNull(fallback, "fallback");
    this.onError = onError;
    this.content = content;
  }

  /**
   * Calls {@code handler} on the main thread, once for each failure, after the fallback is on the
   * screen. Without a handler, failures go to the error sink.
   */
  public ErrorBoundary onError(Consumer<? super Throwable> handler) {
    return new ErrorBoundary(fallback, Objects.requireNonNull(handler, "handler"), content);
  }

  Fallback fallback() {
    return fallback;
  }

  @Nullable Consumer<? super Throwable> errorHandler() {
    return onError;
  }

  Fragment content() {
    return content;
  }
}
