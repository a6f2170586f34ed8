package org.javanative.ui;

/** A {@link ScrollView} that is on the screen. Methods may be called from any thread. */
public final class ScrollHandle extends ViewHandle {
  ScrollHandle(Tree tree, HostNode view) {
    super(tree, view);
  }

  /**
   * Scrolls to a place in the content, or as near as it goes.
   *
   * @param x in dp from the start of the content
   * @param y in dp from the top of the content
   */
  public void scrollTo(double x, double y) {
    send(new ViewCommand.ScrollTo(x, y, false));
  }

  /** {@link #scrollTo} gliding there. */
  public void glideTo(double x, double y) {
    send(new ViewCommand.ScrollTo(x, y, true));
  }

  /** Scrolls to the end of the content. */
  public void scrollToEnd() {
    send(new ViewCommand.ScrollToEnd(false));
  }

  /** {@link #scrollToEnd} gliding there. */
  public void glideToEnd() {
    send(new ViewCommand.ScrollToEnd(true));
  }
}
