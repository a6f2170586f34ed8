package org.javanative.ui.svg;

/** What the numbers of a drawing may be. */
final class Measures {
  private Measures() {}

  static void finite(String shape, double... numbers) {
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "The numbers of a " + shape + " must be finite, but one was " + number + ".");
      }
    }
  }

  static void notNegative(String shape, double... sizes) {
    finite(shape, sizes);
    for (double size : sizes) {
      if (size < 0) {
        throw new IllegalArgumentException(
            "The sizes of a " + shape + " must not be negative, but one was " + size + ".");
      }
    }
  }
}
