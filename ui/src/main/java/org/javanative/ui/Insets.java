package org.javanative.ui;

/**
 * How far something reaches in from each edge, in density-independent pixels.
 *
 * @param top from the top
 * @param right from the right
 * @param bottom from the bottom
 * @param left from the left
 */
public record Insets(double top, double right, double bottom, double left) {
  /** Nothing. */
  public static final Insets NONE = new Insets(0, 0, 0, 0);

  /** Checks the numbers. */
  public Insets {
    double sum = top + right + bottom + left;
    if (!(Math.min(Math.min(top, right), Math.min(bottom, left)) >= 0) || Double.isInfinite(sum)) {
      throw new IllegalArgumentException(
          "Insets are 0 or more, but were "
              + top
              + ", "
              + right
              + ", "
              + bottom
              + ", "
              + left
              + ".");
    }
  }
}
