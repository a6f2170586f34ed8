package org.javanative.ui;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The look and the layout of a view: an immutable value whose methods return a changed copy.
 *
 * <p>Lengths are in density-independent pixels (dp). Layout is flexbox. Keep what you reuse in a
 * constant, {@code Style.EMPTY.padding(16).gap(12)}, and add it with {@link
 * HostElement#style(Style)}.
 */
public final class Style {
  /** Nothing set. */
  public static final Style EMPTY = new Style(AttributeMap.empty());

  static final Style ROW = EMPTY.flexDirection(FlexDirection.ROW);

  private final AttributeMap<StyleKey<?>> values;

  private Style(AttributeMap<StyleKey<?>> values) {
    this.values = values;
  }

  /** The value of {@code key}, or null when it is not set. */
  @SuppressWarnings("unchecked") // set() takes only values of the key's type
  public <T> @Nullable T get(StyleKey<T> key) {
    return (T) values.get(key);
  }

  /** Calls {@code action} for each value that is set, in the order of setting. */
  public void forEach(BiConsumer<? super StyleKey<?>, Object> action) {
    values.forEach(action);
  }

  /** This style with the values of {@code other}, which win. */
  public Style with(Style other) {
    if (values.isEmpty()) {
      return other;
    }
    Style[] merged = {this};
    other.values.forEach((key, value) -> merged[0] = new Style(merged[0].values.with(key, value)));
    return merged[0];
  }

  /** The main axis; a column unless set. */
  public Style flexDirection(FlexDirection direction) {
    return set(StyleKey.FLEX_DIRECTION, direction);
  }

  /** Lets children wrap onto further lines. */
  public Style flexWrap() {
    return set(StyleKey.FLEX_WRAP, true);
  }

  /** The share of the parent's free space that this view takes. */
  public Style flex(double share) {
    return set(StyleKey.FLEX, notNegative("flex", share));
  }

  /** How children stand across the main axis; stretched unless set. */
  public Style alignItems(Align align) {
    return set(StyleKey.ALIGN_ITEMS, align);
  }

  /** How this view stands across its parent's main axis; as the parent says unless set. */
  public Style alignSelf(Align align) {
    return set(StyleKey.ALIGN_SELF, align);
  }

  /** How children stand along the main axis; at the start unless set. */
  public Style justifyContent(Justify justify) {
    return set(StyleKey.JUSTIFY_CONTENT, justify);
  }

  /** Between children. */
  public Style gap(double dp) {
    return set(StyleKey.GAP, notNegative("gap", dp));
  }

  /** Between the border and the content. */
  public Style padding(double dp) {
    return set(StyleKey.PADDING, notNegative("padding", dp));
  }

  /** Around the border; may be negative. */
  public Style margin(double dp) {
    return set(StyleKey.MARGIN, finite("margin", dp));
  }

  /** The width. */
  public Style width(double dp) {
    return width(Length.dp(notNegative("width", dp)));
  }

  /** The width. */
  public Style width(Length width) {
    return set(StyleKey.WIDTH, width);
  }

  /** The height. */
  public Style height(double dp) {
    return height(Length.dp(notNegative("height", dp)));
  }

  /** The height. */
  public Style height(Length height) {
    return set(StyleKey.HEIGHT, height);
  }

  /** The most the width may be. */
  public Style maxWidth(double dp) {
    return set(StyleKey.MAX_WIDTH, Length.dp(notNegative("maxWidth", dp)));
  }

  /** The least the height may be. */
  public Style minHeight(double dp) {
    return set(StyleKey.MIN_HEIGHT, Length.dp(notNegative("minHeight", dp)));
  }

  /** Behind the content. */
  public Style backgroundColor(Color color) {
    return set(StyleKey.BACKGROUND_COLOR, color);
  }

  /** A border of {@code width} on all sides. */
  public Style border(double width, Color color) {
    return set(StyleKey.BORDER_WIDTH, notNegative("border", width))
        .set(StyleKey.BORDER_COLOR, color);
  }

  /** The radius of the corners. */
  public Style cornerRadius(double dp) {
    return set(StyleKey.CORNER_RADIUS, notNegative("cornerRadius", dp));
  }

  /** How far the view seems to be above its background; gives a shadow. */
  public Style elevation(double dp) {
    return set(StyleKey.ELEVATION, notNegative("elevation", dp));
  }

  /** From 0, invisible, to 1. */
  public Style opacity(double opacity) {
    if (!(opacity >= 0 && opacity <= 1)) {
      throw new IllegalArgumentException("opacity is from 0 to 1, but was " + opacity + ".");
    }
    return set(StyleKey.OPACITY, opacity);
  }

  /** The colour of text. */
  public Style color(Color color) {
    return set(StyleKey.COLOR, color);
  }

  /** The size of text, before the user's font scale. */
  public Style fontSize(double dp) {
    return set(StyleKey.FONT_SIZE, notNegative("fontSize", dp));
  }

  /** Bold text. */
  public Style bold() {
    return fontWeight(700);
  }

  /** The weight of text, from 100 to 900; 400 is regular. */
  public Style fontWeight(int weight) {
    if (weight < 100 || weight > 900) {
      throw new IllegalArgumentException("fontWeight is from 100 to 900, but was " + weight + ".");
    }
    return set(StyleKey.FONT_WEIGHT, weight);
  }

  private <T> Style set(StyleKey<T> key, T value) {
    return new Style(values.with(key, value));
  }

  private static double finite(String key, double dp) {
    if (!Double.isFinite(dp)) {
      throw new IllegalArgumentException(key + " must be a finite number, but was " + dp + ".");
    }
    return dp;
  }

  private static double notNegative(String key, double dp) {
    if (finite(key, dp) < 0) {
      throw new IllegalArgumentException(key + " must not be negative, but was " + dp + ".");
    }
    return dp;
  }

  /** The number as people write it: without ".0". */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Style style && values.equals(style.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
