package org.javanative.ui;

/**
 * A length along one axis.
 *
 * @param value how many units
 * @param unit of what
 */
public record Length(double value, Unit unit) {
  /** What a length counts. */
  public enum Unit {
    /** Density-independent pixels. */
    DP,
    /** Hundredths of the parent's content box. */
    PERCENT
  }

  /** Checks that the value is finite. */
  public Length {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "A length must be a finite number, but was " + value + ".");
    }
  }

  /** A length in density-independent pixels. */
  public static Length dp(double value) {
    return new Length(value, Unit.DP);
  }

  /** A length in hundredths of the parent's content box. */
  public static Length percent(double value) {
    return new Length(value, Unit.PERCENT);
  }

  @Override
  public String toString() {
    return Style.plain(value) + (unit == Unit.PERCENT ? "%" : "");
  }
}
