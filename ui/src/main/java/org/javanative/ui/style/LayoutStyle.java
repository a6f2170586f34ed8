package org.javanative.ui.style;

import java.util.Objects;

/** The part of a {@link Style} that says how large views are and where they stand. */
abstract sealed class LayoutStyle permits SpacingStyle {

  abstract <T> Style set(StyleKey<T> key, T value);

  /** Whether the view is there at all; it is unless set. */
  public Style display(Display display) {
    return set(StyleKey.DISPLAY, display);
  }

  /** What the view is placed by; {@link Position#RELATIVE} unless set. */
  public Style position(Position position) {
    return set(StyleKey.POSITION, position);
  }

  /** What is over what, among siblings; more is nearer to the eye. */
  public Style zIndex(int index) {
    return set(StyleKey.Z_INDEX, index);
  }

  /** What happens to content that stands out; it is shown unless set. */
  public Style overflow(Overflow overflow) {
    return set(StyleKey.OVERFLOW, overflow);
  }

  /** The direction of reading; the parent's unless set. */
  public Style direction(Direction direction) {
    return set(StyleKey.DIRECTION, direction);
  }

  /** The main axis; a column unless set. */
  public Style flexDirection(FlexDirection direction) {
    return set(StyleKey.FLEX_DIRECTION, direction);
  }

  /** Lets children wrap onto further lines. */
  public Style flexWrap() {
    return flexWrap(FlexWrap.WRAP);
  }

  /** Whether children go to further lines; they do not unless set. */
  public Style flexWrap(FlexWrap wrap) {
    return set(StyleKey.FLEX_WRAP, wrap);
  }

  /**
   * The share of the parent's free space that this view takes, whatever its content: grows by
   * {@code share}, shrinks by 1, from a basis of 0. The three that follow win over it.
   */
  public Style flex(double share) {
    return set(StyleKey.FLEX, Numbers.notNegative("flex", share));
  }

  /** The share of free space by which the view grows; 0 unless set. */
  public Style flexGrow(double share) {
    return set(StyleKey.FLEX_GROW, Numbers.notNegative("flexGrow", share));
  }

  /** The share of missing space by which the view shrinks; 0 unless set. */
  public Style flexShrink(double share) {
    return set(StyleKey.FLEX_SHRINK, Numbers.notNegative("flexShrink", share));
  }

  /** The size along the main axis before growing and shrinking. */
  public Style flexBasis(double dp) {
    return flexBasis(Length.dp(dp));
  }

  /** The size along the main axis before growing and shrinking; that of the content unless set. */
  public Style flexBasis(Length basis) {
    return set(StyleKey.FLEX_BASIS, notNegative("flexBasis", basis));
  }

  /** How children stand along the main axis; at the start unless set. */
  public Style justifyContent(Justify justify) {
    return set(StyleKey.JUSTIFY_CONTENT, justify);
  }

  /** How children stand across the main axis; stretched unless set. */
  public Style alignItems(Align align) {
    return set(StyleKey.ALIGN_ITEMS, ofViews("alignItems", align));
  }

  /** How this view stands across its parent's main axis; as the parent says unless set. */
  public Style alignSelf(Align align) {
    return set(StyleKey.ALIGN_SELF, ofViews("alignSelf", align));
  }

  /** How the lines of children stand, where children wrap; at the start unless set. */
  public Style alignContent(Align align) {
    return set(StyleKey.ALIGN_CONTENT, align);
  }

  /** The width. */
  public Style width(double dp) {
    return width(Length.dp(dp));
  }

  /** The width. */
  public Style width(Length width) {
    return set(StyleKey.WIDTH, notNegative("width", width));
  }

  /** The height. */
  public Style height(double dp) {
    return height(Length.dp(dp));
  }

  /** The height. */
  public Style height(Length height) {
    return set(StyleKey.HEIGHT, notNegative("height", height));
  }

  /** The width and the height. */
  public Style size(double width, double height) {
    return width(width).height(height);
  }

  /** The least the width may be; over {@link #maxWidth(double)}. */
  public Style minWidth(double dp) {
    return minWidth(Length.dp(dp));
  }

  /** The least the width may be; over {@link #maxWidth(Length)}. */
  public Style minWidth(Length least) {
    return set(StyleKey.MIN_WIDTH, notNegative("minWidth", least));
  }

  /** The least the height may be; over {@link #maxHeight(double)}. */
  public Style minHeight(double dp) {
    return minHeight(Length.dp(dp));
  }

  /** The least the height may be; over {@link #maxHeight(Length)}. */
  public Style minHeight(Length least) {
    return set(StyleKey.MIN_HEIGHT, notNegative("minHeight", least));
  }

  /** The most the width may be. */
  public Style maxWidth(double dp) {
    return maxWidth(Length.dp(dp));
  }

  /** The most the width may be. */
  public Style maxWidth(Length most) {
    return set(StyleKey.MAX_WIDTH, notNegative("maxWidth", most));
  }

  /** The most the height may be. */
  public Style maxHeight(double dp) {
    return maxHeight(Length.dp(dp));
  }

  /** The most the height may be. */
  public Style maxHeight(Length most) {
    return set(StyleKey.MAX_HEIGHT, notNegative("maxHeight", most));
  }

  /** The width divided by the height, where one of them is not set: 16 / 9.0 for a film. */
  public Style aspectRatio(double ratio) {
    if (!(Numbers.finite("aspectRatio", ratio) > 0)) {
      throw new IllegalArgumentException(
          "aspectRatio is width / height and must be above 0, but was "
              + ratio
              + ". Two whole numbers divide without a rest: write 16 / 9.0.");
    }
    return set(StyleKey.ASPECT_RATIO, ratio);
  }

  static Length notNegative(String name, Length length) {
    Objects.requireNonNull(length, name);
    Numbers.notNegative(name, length.value());
    return length;
  }

  private static Align ofViews(String name, Align align) {
    if (Objects.requireNonNull(align, name).isForLinesOnly()) {
      throw new IllegalArgumentException(
          name
              + " cannot be "
              + Names.of(align)
              + ", which is for lines of children: use it with alignContent, or"
              + " justifyContent(Justify."
              + align
              + ") along the main axis.");
    }
    return align;
  }
}
