package org.javanative.layout;

/**
 * What all nodes of a tree have in common.
 *
 * @param pointScaleFactor how many pixels a point has; frames are rounded to whole pixels. 0 turns
 *     rounding off
 */
public record LayoutConfig(float pointScaleFactor) {
  /** One pixel a point. */
  public static final LayoutConfig DEFAULT = new LayoutConfig(1);

  /** Frames as they come out of the computation. */
  public static final LayoutConfig UNROUNDED = new LayoutConfig(0);

  public LayoutConfig {
    if (!(pointScaleFactor >= 0) || Float.isInfinite(pointScaleFactor)) {
      throw new IllegalArgumentException(
          "pointScaleFactor must be 0 or more, but is "
              + pointScaleFactor
              + "; pass the pixels per point of the screen, or 0 for no rounding");
    }
  }
}
