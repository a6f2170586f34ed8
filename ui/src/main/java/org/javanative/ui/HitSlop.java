package org.javanative.ui;

/**
 * How far around a view a press still counts as one of it, in dp.
 *
 * @param top above
 * @param right on the right
 * @param bottom below
 * @param left on the left
 */
public record HitSlop(double top, double right, double bottom, double left) {
  /** Checks that none is negative. */
  public HitSlop {
    for (double side : new double[] {top, right, bottom, left}) {
      if (!(side >= 0 && side < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "hitSlop must not be negative, but was " + side + ". It grows the target of a press.");
      }
    }
  }

  /** As much on all sides. */
  public static HitSlop all(double dp) {
    return new HitSlop(dp, dp, dp, dp);
  }

  /** {@code 8.0}, or all four where they differ. */
  @Override
  public String toString() {
    boolean same = top == right && right == bottom && bottom == left;
    return same ? Double.toString(top) : top + " " + right + " " + bottom + " " + left;
  }
}
