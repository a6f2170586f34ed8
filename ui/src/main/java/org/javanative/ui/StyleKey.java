package org.javanative.ui;

/**
 * The key of a style value, as renderers read it.
 *
 * @param <T> the type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // it is the type of the value
public final class StyleKey<T> {
  /** The main axis. */
  public static final StyleKey<FlexDirection> FLEX_DIRECTION = new StyleKey<>("flexDirection");

  /** Whether children wrap onto further lines. */
  public static final StyleKey<Boolean> FLEX_WRAP = new StyleKey<>("flexWrap");

  /** The share of the parent's free space. */
  public static final StyleKey<Double> FLEX = new StyleKey<>("flex");

  /** How children stand across the main axis. */
  public static final StyleKey<Align> ALIGN_ITEMS = new StyleKey<>("alignItems");

  /** How this view stands across its parent's main axis. */
  public static final StyleKey<Align> ALIGN_SELF = new StyleKey<>("alignSelf");

  /** How children stand along the main axis. */
  public static final StyleKey<Justify> JUSTIFY_CONTENT = new StyleKey<>("justifyContent");

  /** Between children, in dp. */
  public static final StyleKey<Double> GAP = new StyleKey<>("gap");

  /** Between the border and the content, in dp. */
  public static final StyleKey<Double> PADDING = new StyleKey<>("padding");

  /** Around the border, in dp. */
  public static final StyleKey<Double> MARGIN = new StyleKey<>("margin");

  /** The width. */
  public static final StyleKey<Length> WIDTH = new StyleKey<>("width");

  /** The height. */
  public static final StyleKey<Length> HEIGHT = new StyleKey<>("height");

  /** The most the width may be. */
  public static final StyleKey<Length> MAX_WIDTH = new StyleKey<>("maxWidth");

  /** The least the height may be. */
  public static final StyleKey<Length> MIN_HEIGHT = new StyleKey<>("minHeight");

  /** Behind the content. */
  public static final StyleKey<Color> BACKGROUND_COLOR = new StyleKey<>("backgroundColor");

  /** Of the border. */
  public static final StyleKey<Color> BORDER_COLOR = new StyleKey<>("borderColor");

  /** The width of the border, in dp. */
  public static final StyleKey<Double> BORDER_WIDTH = new StyleKey<>("borderWidth");

  /** The radius of the corners, in dp. */
  public static final StyleKey<Double> CORNER_RADIUS = new StyleKey<>("cornerRadius");

  /** How far the view seems to be above its background, in dp; gives a shadow. */
  public static final StyleKey<Double> ELEVATION = new StyleKey<>("elevation");

  /** From 0, invisible, to 1. */
  public static final StyleKey<Double> OPACITY = new StyleKey<>("opacity");

  /** Of text. */
  public static final StyleKey<Color> COLOR = new StyleKey<>("color");

  /** Of text, in dp before the user's font scale. */
  public static final StyleKey<Double> FONT_SIZE = new StyleKey<>("fontSize");

  /** Of text, from 100 to 900. */
  public static final StyleKey<Integer> FONT_WEIGHT = new StyleKey<>("fontWeight");

  private final String name;

  private StyleKey(String name) {
    this.name = name;
  }

  /** The name, as dumps and protocols have it. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
