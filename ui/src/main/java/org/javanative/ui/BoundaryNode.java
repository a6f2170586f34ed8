package org.javanative.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An error boundary on the screen. Its one child is the content or the fallback, each in a fragment
 * with a key of its own, so that neither takes over from the other.
 */
final class BoundaryNode extends ReactiveNode {
  private static final RenderCause FAILED = new RenderCause.Other("something below failed");
  private static final RenderCause RESET = new RenderCause.Other("reset");

  /** The key of a fallback, which tells it from the content. */
  private record FallbackKey(int attempt) {}

  private @Nullable Throwable error;

  /** Tells one attempt from the next, so that a reset begins with fresh children. */
  private int attempt;

  BoundaryNode(Node parent, @Nullable Object key, ErrorBoundary element, Tree tree) {
    super(parent, key, element, tree);
  }

  /**
   * The nearest one above {@code node} that can catch, which one whose fallback fails cannot; null
   * when there is none.
   */
  static @Nullable BoundaryNode above(Node node) {
    Node below = node;
    for (Node at = node.parent; at != null; at = at.parent) {
      if (at instanceof BoundaryNode boundary && !(below.key instanceof FallbackKey)) {
        return boundary;
      }
      below = at;
    }
    return null;
  }

  ErrorBoundary boundary() {
    return (ErrorBoundary) element;
  }

  Element contentElement() {
    return new Keyed(boundary().content(), attempt);
  }

  /**
   * What stands for the children that have failed.
   *
   * @throws RenderFailure when it fails too
   */
  Element fallbackElement() {
    Throwable failure = Objects.requireNonNull(error);
    try {
      Element fallback = boundary().fallback().show(failure, this::reset);
      return new Keyed(Ui.fragment(fallback), new FallbackKey(attempt));
    } catch (Throwable failedToo) {
      throw new RenderFailure(path(), failedToo);
    }
  }

  /** Takes a failure of an effect or a coroutine in the content. On the main thread. */
  void fail(String path, String message, Throwable failure) {
    if (isUnmounted()) {
      return;
    }
    if (error == null) {
      error = failure;
      invalidate(FAILED);
    }
    tellOf(path, message, failure);
  }

  @Nullable Throwable error() {
    return error;
  }

  void setError(@Nullable Throwable failure) {
    error = failure;
  }

  /** Tells the handler, or the error sink. */
  void tellOf(String path, String message, Throwable failure) {
    Consumer<? super Throwable> handler = boundary().errorHandler();
    if (handler == null) {
      tree.report(path, message, failure);
    } else {
      tree.contained(
          this,
          () -> "The onError handler of an error boundary at " + place() + " failed.",
          () -> handler.accept(failure));
    }
  }

  private void reset() {
    tree.post(
        () -> {
          if (error != null) {
            error = null;
            attempt++;
            invalidate(RESET);
          }
        });
  }

  @Override
  void rerender(Reconciler reconciler) {
    reconciler.updateBoundary(this);
  }
}
