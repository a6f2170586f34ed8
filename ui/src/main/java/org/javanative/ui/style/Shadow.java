package org.javanative.ui.style;

import java.util.Objects;

/**
 * A soft shadow.
 *
 * @param color of the shadow, before its opacity
 * @param opacity from 0, none, to 1
 * @param offsetX how far it is moved to the right, in dp
 * @param offsetY how far it is moved down, in dp
 * @param radius how far it is blurred, in dp
 */
public record Shadow(Color color, double opacity, double offsetX, double offsetY, double radius) {
  private static final double SOFT = 0.25;

  /** Checks that all are finite, the opacity is a fraction, and the radius is not negative. */
  public Shadow {
    Objects.requireNonNull(color, "color");
    Numbers.fraction("shadow opacity", opacity);
    Numbers.finite("shadow offset", offsetX);
    Numbers.finite("shadow offset", offsetY);
    Numbers.notNegative("shadow radius", radius);
  }

  /** A black shadow below the thing that throws it: {@code Shadow.of(4, 12)}. */
  public static Shadow of(double offsetY, double radius) {
    return new Shadow(Color.rgb(0), SOFT, 0, offsetY, radius);
  }

  /** The same shadow in another colour. */
  public Shadow withColor(Color other) {
    return new Shadow(other, opacity, offsetX, offsetY, radius);
  }

  /** The same shadow, more or less visible. */
  public Shadow withOpacity(double other) {
    return new Shadow(color, other, offsetX, offsetY, radius);
  }

  /** The same shadow in another place. */
  public Shadow withOffset(double x, double y) {
    return new Shadow(color, opacity, x, y, radius);
  }

  /** {@code 0 4 12 #000000 0.25}. */
  @Override
  public String toString() {
    return Numbers.plain(offsetX)
        + " "
        + Numbers.plain(offsetY)
        + " "
        + Numbers.plain(radius)
        + " "
        + color
        + " "
        + Numbers.plain(opacity);
  }
}
