package org.javanative.ui.style;

/** What the numbers of a style may be, and how they are written. */
final class Numbers {
  private static final double MOST_WITHOUT_EXPONENT = 1e9;

  private Numbers() {}

  static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name + " must be a finite number, but was " + value + ". Was there a division by zero?");
    }
    return value;
  }

  static double notNegative(String name, double value) {
    if (finite(name, value) < 0) {
      throw new IllegalArgumentException(name + " must not be negative, but was " + value + ".");
    }
    return value;
  }

  /** A part of a whole. */
  static double fraction(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is from 0 to 1, but was " + value + ".");
    }
    return value;
  }

  /** The number as people write it: without ".0". */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < MOST_WITHOUT_EXPONENT
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
