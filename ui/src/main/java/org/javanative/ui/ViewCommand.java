package org.javanative.ui;

/** Something that a view is told to do, apart from how it looks. */
public sealed interface ViewCommand {
  /** Take the keyboard. */
  record Focus() implements ViewCommand {}

  /** Give the keyboard up. */
  record Blur() implements ViewCommand {}

  /**
   * Scroll.
   *
   * @param x in density-independent pixels from the start of the content
   * @param y in density-independent pixels from the top of the content
   * @param animated whether to glide there
   */
  record ScrollTo(double x, double y, boolean animated) implements ViewCommand {}

  /**
   * Scroll as far as it goes along the axis.
   *
   * @param animated whether to glide there
   */
  record ScrollToEnd(boolean animated) implements ViewCommand {}

  /**
   * Select a part of the text.
   *
   * @param range from where to where
   */
  record SelectText(TextSelection range) implements ViewCommand {}

  /** Load the page again. */
  record Reload() implements ViewCommand {}

  /** Go back to the page before. */
  record GoBack() implements ViewCommand {}

  /** Go on to the page after. */
  record GoForward() implements ViewCommand {}
}
