package org.javanative.ui.style;

/**
 * The part of a {@link Style} that says how text looks. On a box it counts for the text inside, as
 * far as that does not say otherwise.
 */
abstract sealed class TextStyle extends DrawingStyle permits Style {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** The colour of text and of the lines of icons. */
  public Style color(Color color) {
    return set(StyleKey.COLOR, color);
  }

  /**
   * The font, by the name of its family: one that the platform has, or {@code system}, {@code
   * serif} or {@code monospace}.
   */
  public Style fontFamily(String family) {
    return set(StyleKey.FONT_FAMILY, FontFamily.checked(family));
  }

  /** The size of text, before the user's font scale. */
  public Style fontSize(double dp) {
    return set(StyleKey.FONT_SIZE, Numbers.notNegative("fontSize", dp));
  }

  /** The weight of text, from 100 to 900; 400 is regular. */
  public Style fontWeight(int weight) {
    if (weight < 100 || weight > 900) {
      throw new IllegalArgumentException("fontWeight is from 100 to 900, but was " + weight + ".");
    }
    return set(StyleKey.FONT_WEIGHT, weight);
  }

  /** Bold text. */
  public Style bold() {
    return fontWeight(BOLD);
  }

  /** Text of regular weight, in something that is bold. */
  public Style regular() {
    return fontWeight(REGULAR);
  }

  /** Slanted text. */
  public Style italic() {
    return italic(true);
  }

  /** Whether text is slanted. */
  public Style italic(boolean italic) {
    return set(StyleKey.ITALIC, italic);
  }

  /** The height of a line, before the user's font scale. */
  public Style lineHeight(double dp) {
    return set(StyleKey.LINE_HEIGHT, Numbers.notNegative("lineHeight", dp));
  }

  /** Added between letters; may be negative. */
  public Style letterSpacing(double dp) {
    return set(StyleKey.LETTER_SPACING, Numbers.finite("letterSpacing", dp));
  }

  /** Where the lines of a text stand; where reading starts unless set. */
  public Style textAlign(TextAlign align) {
    return set(StyleKey.TEXT_ALIGN, align);
  }

  /** Lines along a text. */
  public Style textDecoration(TextDecoration decoration) {
    return set(StyleKey.TEXT_DECORATION, decoration);
  }

  /** Text with a line below it. */
  public Style underline() {
    return textDecoration(TextDecoration.UNDERLINE);
  }

  /** A change of case between the text and how it is shown. */
  public Style textTransform(TextTransform transform) {
    return set(StyleKey.TEXT_TRANSFORM, transform);
  }

  /** A shadow of the letters. */
  public Style textShadow(Shadow shadow) {
    return set(StyleKey.TEXT_SHADOW, shadow);
  }
}
