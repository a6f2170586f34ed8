package org.javanative.ui;

/**
 * The size of a window.
 *
 * @param width in density-independent pixels
 * @param height in density-independent pixels
 * @param scale physical pixels in one density-independent pixel
 */
public record WindowDimensions(double width, double height, double scale) {
  /** Checks the numbers. */
  public WindowDimensions {
    if (!(width >= 0) || !(height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
      throw new IllegalArgumentException("A window cannot be " + width + " by " + height + ".");
    }
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("scale is a factor above 0, but was " + scale + ".");
    }
  }

  /** Whether it is wider than high. */
  public boolean isLandscape() {
    return width > height;
  }
}
