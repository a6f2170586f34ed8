package org.javanative.layout;

import java.util.Objects;

/** A length as a style states it: points, a percentage, or a keyword. Immutable. */
public final class LayoutLength {
  enum Kind {
    UNDEFINED(0),
    POINTS(1),
    PERCENT(2),
    AUTO(3),
    MAX_CONTENT(4),
    FIT_CONTENT(5),
    STRETCH(6);

    /** A keyword as a number, which takes the place of a value. */
    final float code;

    Kind(float code) {
      this.code = code;
    }
  }

  /** As if it had never been set. */
  public static final LayoutLength UNDEFINED = new LayoutLength(Kind.UNDEFINED, Float.NaN);

  /** Left to the layout: for sizes, margins, insets and the flex basis. */
  public static final LayoutLength AUTO = new LayoutLength(Kind.AUTO, Float.NaN);

  /** As large as the content would like to be: for sizes and the flex basis. */
  public static final LayoutLength MAX_CONTENT = new LayoutLength(Kind.MAX_CONTENT, Float.NaN);

  /** As large as the content, but within the room there is: for sizes and the flex basis. */
  public static final LayoutLength FIT_CONTENT = new LayoutLength(Kind.FIT_CONTENT, Float.NaN);

  /** All the room there is: for sizes and the flex basis. */
  public static final LayoutLength STRETCH = new LayoutLength(Kind.STRETCH, Float.NaN);

  final Kind kind;
  final float value;

  private LayoutLength(Kind kind, float value) {
    this.kind = kind;
    this.value = value;
  }

  /**
   * A number of points.
   *
   * @throws IllegalArgumentException for NaN and infinities
   */
  public static LayoutLength points(float points) {
    return new LayoutLength(Kind.POINTS, requireFinite(points, "points"));
  }

  /**
   * A percentage of the parent's size, 100 being all of it.
   *
   * @throws IllegalArgumentException for NaN and infinities
   */
  public static LayoutLength percent(float percent) {
    return new LayoutLength(Kind.PERCENT, requireFinite(percent, "percent"));
  }

  private static float requireFinite(float value, String unit) {
    if (Float.isNaN(value) || Float.isInfinite(value)) {
      throw new IllegalArgumentException(
          "A length needs a finite number of "
              + unit
              + ", not "
              + value
              + "; to leave a length open use LayoutLength.AUTO or LayoutLength.UNDEFINED");
    }
    return value;
  }

  boolean isKeyword() {
    return kind.compareTo(Kind.AUTO) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LayoutLength that
        && kind == that.kind
        && Float.compare(value, that.value) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, value);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case POINTS -> value + "pt";
      case PERCENT -> value + "%";
      default -> kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    };
  }
}
