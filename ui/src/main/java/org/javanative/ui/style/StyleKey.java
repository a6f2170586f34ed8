package org.javanative.ui.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The key of a style value, as renderers read it.
 *
 * <p>The keys have an order: what names several edges or corners at once comes before what names
 * fewer, so that a renderer which applies the values one after the other, the later over the
 * earlier, is right.
 *
 * @param <T> the type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // it is the type of the value
public final class StyleKey<T> {
  private static final List<StyleKey<?>> KEYS = new ArrayList<>();

  /** Whether the view is there at all. */
  public static final StyleKey<Display> DISPLAY = key("display");

  /** What the view is placed by. */
  public static final StyleKey<Position> POSITION = key("position");

  /** The distance from the parent's edges, or from the place among the siblings. */
  public static final EdgeKeys<Length> INSET = insets();

  /** What is over what, among siblings; more is nearer to the eye. */
  public static final StyleKey<Integer> Z_INDEX = key("zIndex");

  /** What happens to content that stands out. */
  public static final StyleKey<Overflow> OVERFLOW = key("overflow");

  /** The direction of reading. */
  public static final StyleKey<Direction> DIRECTION = key("direction");

  /** The main axis. */
  public static final StyleKey<FlexDirection> FLEX_DIRECTION = key("flexDirection");

  /** Whether children go to further lines. */
  public static final StyleKey<FlexWrap> FLEX_WRAP = key("flexWrap");

  /** The share of the parent's free space: grows by it, shrinks by 1, from 0. */
  public static final StyleKey<Double> FLEX = key("flex");

  /** The share of free space by which the view grows. */
  public static final StyleKey<Double> FLEX_GROW = key("flexGrow");

  /** The share of missing space by which the view shrinks. */
  public static final StyleKey<Double> FLEX_SHRINK = key("flexShrink");

  /** The size along the main axis before growing and shrinking. */
  public static final StyleKey<Length> FLEX_BASIS = key("flexBasis");

  /** How children stand along the main axis. */
  public static final StyleKey<Justify> JUSTIFY_CONTENT = key("justifyContent");

  /** How children stand across the main axis. */
  public static final StyleKey<Align> ALIGN_ITEMS = key("alignItems");

  /** How this view stands across its parent's main axis. */
  public static final StyleKey<Align> ALIGN_SELF = key("alignSelf");

  /** How the lines of children stand, where children wrap. */
  public static final StyleKey<Align> ALIGN_CONTENT = key("alignContent");

  /** Between the border and the content. */
  public static final EdgeKeys<Length> PADDING = edges("padding");

  /** Around the border. */
  public static final EdgeKeys<Length> MARGIN = edges("margin");

  /** Between children and between their lines, in dp. */
  public static final StyleKey<Double> GAP = key("gap");

  /** Between what stands one below the other, in dp; over {@link #GAP}. */
  public static final StyleKey<Double> ROW_GAP = key("rowGap");

  /** Between what stands one beside the other, in dp; over {@link #GAP}. */
  public static final StyleKey<Double> COLUMN_GAP = key("columnGap");

  /** The width. */
  public static final StyleKey<Length> WIDTH = key("width");

  /** The height. */
  public static final StyleKey<Length> HEIGHT = key("height");

  /** The least the width may be. */
  public static final StyleKey<Length> MIN_WIDTH = key("minWidth");

  /** The least the height may be. */
  public static final StyleKey<Length> MIN_HEIGHT = key("minHeight");

  /** The most the width may be. */
  public static final StyleKey<Length> MAX_WIDTH = key("maxWidth");

  /** The most the height may be. */
  public static final StyleKey<Length> MAX_HEIGHT = key("maxHeight");

  /** The width divided by the height, where one of them is not set. */
  public static final StyleKey<Double> ASPECT_RATIO = key("aspectRatio");

  /** Behind the content. */
  public static final StyleKey<Color> BACKGROUND_COLOR = key("backgroundColor");

  /** The lines along the edges. */
  public static final EdgeKeys<Border> BORDER = edges("border");

  /** The radius of the corners, in dp. */
  public static final CornerKeys<Double> CORNER_RADIUS =
      new CornerKeys<>(corner -> key("cornerRadius" + corner.suffix()));

  /** How far the view seems to be above its background, in dp; gives a shadow. */
  public static final StyleKey<Double> ELEVATION = key("elevation");

  /** An exact shadow, in place of that of {@link #ELEVATION}. */
  public static final StyleKey<Shadow> SHADOW = key("shadow");

  /** From 0, invisible, to 1. */
  public static final StyleKey<Double> OPACITY = key("opacity");

  /** How the view is drawn otherwise than it is laid out. */
  public static final StyleKey<List<Transform>> TRANSFORM = key("transform");

  /** Of text, and of the lines of icons. */
  public static final StyleKey<Color> COLOR = key("color");

  /** The font, by its name. */
  public static final StyleKey<String> FONT_FAMILY = key("fontFamily");

  /** Of text, in dp before the user's font scale. */
  public static final StyleKey<Double> FONT_SIZE = key("fontSize");

  /** Of text, from 100 to 900. */
  public static final StyleKey<Integer> FONT_WEIGHT = key("fontWeight");

  /** Whether text is slanted. */
  public static final StyleKey<Boolean> ITALIC = key("italic");

  /** The height of a line, in dp before the user's font scale. */
  public static final StyleKey<Double> LINE_HEIGHT = key("lineHeight");

  /** Added between letters, in dp. */
  public static final StyleKey<Double> LETTER_SPACING = key("letterSpacing");

  /** Where the lines of a text stand. */
  public static final StyleKey<TextAlign> TEXT_ALIGN = key("textAlign");

  /** Lines along a text. */
  public static final StyleKey<TextDecoration> TEXT_DECORATION = key("textDecoration");

  /** A change of case. */
  public static final StyleKey<TextTransform> TEXT_TRANSFORM = key("textTransform");

  /** The shadow of the letters. */
  public static final StyleKey<Shadow> TEXT_SHADOW = key("textShadow");

  private final String name;
  private final int ordinal;

  private StyleKey(String name, int ordinal) {
    this.name = name;
    this.ordinal = ordinal;
  }

  private static <T> StyleKey<T> key(String name) {
    StyleKey<T> key = new StyleKey<>(name, KEYS.size());
    KEYS.add(key);
    return key;
  }

  private static <T> EdgeKeys<T> edges(String name) {
    return new EdgeKeys<>(edge -> key(name + edge.suffix()));
  }

  /** Like {@link #edges}, except that {@code top} is called so, and not {@code insetTop}. */
  private static EdgeKeys<Length> insets() {
    return new EdgeKeys<>(
        edge ->
            switch (edge) {
              case ALL, HORIZONTAL, VERTICAL -> key("inset" + edge.suffix());
              default -> key(Names.of(edge));
            });
  }

  /** All keys, in their order. */
  public static List<StyleKey<?>> values() {
    return Collections.unmodifiableList(KEYS);
  }

  static StyleKey<?> at(int ordinal) {
    return KEYS.get(ordinal);
  }

  /** The name, as dumps and protocols have it. */
  public String name() {
    return name;
  }

  int ordinal() {
    return ordinal;
  }

  @Override
  public String toString() {
    return name;
  }
}
