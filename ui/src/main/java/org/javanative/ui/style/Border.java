package org.javanative.ui.style;

import java.util.Objects;

/**
 * A line along the edge of a box, inside its size.
 *
 * @param width in dp
 * @param color of the line
 * @param style how it is drawn
 */
public record Border(double width, Color color, LineStyle style) {
  /** No line. */
  public static final Border NONE = solid(0, ThemeColor.BORDER);

  /** Checks that the width is neither negative nor infinite. */
  public Border {
    Numbers.notNegative("border width", width);
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(style, "style");
  }

  /** A solid line. */
  public static Border solid(double width, Color color) {
    return new Border(width, color, LineStyle.SOLID);
  }

  /** A line of dashes. */
  public static Border dashed(double width, Color color) {
    return new Border(width, color, LineStyle.DASHED);
  }

  /** A line of dots. */
  public static Border dotted(double width, Color color) {
    return new Border(width, color, LineStyle.DOTTED);
  }

  /** {@code 1 solid border}. */
  @Override
  public String toString() {
    return Numbers.plain(width) + " " + Names.of(style) + " " + color;
  }
}
