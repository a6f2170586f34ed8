package org.javanative.ui.style;

/**
 * A length along one axis.
 *
 * @param value how many units; 0 for {@link Unit#AUTO}
 * @param unit of what
 */
public record Length(double value, Unit unit) {
  /** As much as the layout gives. */
  public static final Length AUTO = new Length(0, Unit.AUTO);

  /** What a length counts. */
  public enum Unit {
    /** Density-independent pixels. */
    DP,
    /** Hundredths of the parent's content box. */
    PERCENT,
    /** Nothing: the layout decides. */
    AUTO
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

  /** {@code 16}, {@code 50%} or {@code auto}. */
  @Override
  public String toString() {
    return switch (unit) {
      case DP -> Numbers.plain(value);
      case PERCENT -> Numbers.plain(value) + "%";
      case AUTO -> "auto";
    };
  }
}
