package org.javanative.ui.style;

/**
 * One step of how a view is drawn otherwise than it is laid out. Steps apply in their order, about
 * the middle of the view; angles are in degrees, clockwise.
 */
public sealed interface Transform {

  /** A move by dp, to the right and down. */
  record Translate(double x, double y) implements Transform {}

  /** A change of size, by factors. */
  record Scale(double x, double y) implements Transform {}

  /** A turn about an axis. */
  record Rotate(Axis axis, double degrees) implements Transform {}

  /** A slant along both axes, in degrees. */
  record Skew(double x, double y) implements Transform {}

  /** How far the eye is, in dp, for the turns after it that leave the plane. */
  record Perspective(double distance) implements Transform {}

  /** What a turn goes about. */
  enum Axis {
    /** From left to right. */
    X,
    /** From top to bottom. */
    Y,
    /** Towards the eye. */
    Z
  }

  /** A move by dp, to the right and down. */
  static Transform translate(double x, double y) {
    return new Translate(Numbers.finite("translate", x), Numbers.finite("translate", y));
  }

  /** The same change of size in both directions; 1 is as it is. */
  static Transform scale(double factor) {
    return scale(factor, factor);
  }

  /** A change of size; 1 is as it is. */
  static Transform scale(double x, double y) {
    return new Scale(Numbers.finite("scale", x), Numbers.finite("scale", y));
  }

  /** A turn in the plane, clockwise. */
  static Transform rotate(double degrees) {
    return new Rotate(Axis.Z, Numbers.finite("rotate", degrees));
  }

  /** A turn about the horizontal axis. */
  static Transform rotateX(double degrees) {
    return new Rotate(Axis.X, Numbers.finite("rotateX", degrees));
  }

  /** A turn about the vertical axis. */
  static Transform rotateY(double degrees) {
    return new Rotate(Axis.Y, Numbers.finite("rotateY", degrees));
  }

  /** A slant along both axes, in degrees. */
  static Transform skew(double x, double y) {
    return new Skew(Numbers.finite("skew", x), Numbers.finite("skew", y));
  }

  /** How far the eye is, in dp; before the turns that it is to count for. */
  static Transform perspective(double distance) {
    if (!(Numbers.finite("perspective", distance) > 0)) {
      throw new IllegalArgumentException(
          "perspective is the distance of the eye and must be above 0, but was " + distance + ".");
    }
    return new Perspective(distance);
  }
}
