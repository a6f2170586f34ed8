package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.javanative.ui.style.Color;

/**
 * Colours that run into each other along a line.
 *
 * @param degrees the direction of the line: 0 is up, 90 to the right, 180 down
 * @param stops at least two, in their order
 */
public record Gradient(double degrees, List<Stop> stops) {
  private static final double DOWN = 180;

  /**
   * A colour at a place of the line.
   *
   * @param position from 0, the begin, to 1
   */
  public record Stop(Color color, double position) {
    /** Checks that the position is a fraction. */
    public Stop {
      Objects.requireNonNull(color, "color");
      if (!(position >= 0 && position <= 1)) {
        throw new IllegalArgumentException(
            "The position of a colour is from 0 to 1, but was " + position + ".");
      }
    }
  }

  /** Checks the number and the order of the stops. */
  public Gradient {
    stops = List.copyOf(stops);
    if (!Double.isFinite(degrees)) {
      throw new IllegalArgumentException(
          "The direction of a gradient must be finite, but was " + degrees + ".");
    }
    if (stops.size() < 2) {
      throw new IllegalArgumentException(
          "A gradient needs two colours or more, but has "
              + stops.size()
              + ". For one colour use style(s -> s.backgroundColor(..)).");
    }
    for (int i = 1; i < stops.size(); i++) {
      if (stops.get(i).position() < stops.get(i - 1).position()) {
        throw new IllegalArgumentException(
            "The colours of a gradient must be in the order of their positions, but "
                + stops.get(i).position()
                + " comes after "
                + stops.get(i - 1).position()
                + ".");
      }
    }
  }

  /** Colours at even distances, from top to bottom. */
  public static Gradient of(Color... colors) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < colors.length; i++) {
      stops.add(new Stop(colors[i], colors.length == 1 ? 0 : (double) i / (colors.length - 1)));
    }
    return new Gradient(DOWN, stops);
  }

  /** The same colours in another direction. */
  public Gradient withDegrees(double other) {
    return new Gradient(other, stops);
  }

  /** {@code 180° #ffffff 0%, accent 100%}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(Math.round(degrees)).append('°');
    for (Stop stop : stops) {
      text.append(text.charAt(text.length() - 1) == '°' ? " " : ", ")
          .append(stop.color())
          .append(' ')
          .append(Math.round(stop.position() * 100))
          .append('%');
    }
    return text.toString();
  }
}
