package org.javanative.ui.svg;

/**
 * The part of the plane that a drawing shows, scaled to the view as a whole.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width above 0
 * @param height above 0
 */
public record ViewBox(double x, double y, double width, double height) {
  /** The grid of icons. */
  public static final ViewBox ICON = new ViewBox(0, 0, 24, 24);

  /** Checks the numbers. */
  public ViewBox {
    Measures.finite("view box", x, y);
    Measures.notNegative("view box", width, height);
    if (width == 0 || height == 0) {
      throw new IllegalArgumentException(
          "A view box must have a width and a height, but has " + width + " and " + height + ".");
    }
  }

  /** {@code 0 0 24 24}. */
  @Override
  public String toString() {
    return plain(x) + " " + plain(y) + " " + plain(width) + " " + plain(height);
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
