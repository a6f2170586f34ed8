package org.javanative.ui.svg;

import org.javanative.ui.style.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a shape is drawn: what is inside, and the line along its outline.
 *
 * @param fill what is inside; null for nothing
 * @param stroke the line; null for none
 */
public record Paint(@Nullable Fill fill, @Nullable Stroke stroke) {
  /** Filled with the colour of text. */
  public static final Paint FILLED = new Paint(new Fill(null), null);

  /**
   * What is inside.
   *
   * @param color null for the colour of text, as the style has it
   */
  public record Fill(@Nullable Color color) {}

  /**
   * A line with round ends and corners.
   *
   * @param color null for the colour of text, as the style has it
   * @param width in units of the drawing
   */
  public record Stroke(@Nullable Color color, double width) {
    /** Checks that the width is a finite number above 0. */
    public Stroke {
      if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "The width of a stroke must be above 0, but was " + width + ".");
      }
    }
  }

  /** A line in the colour of text, and nothing inside. */
  public static Paint stroked(double width) {
    return new Paint(null, new Stroke(null, width));
  }
}
