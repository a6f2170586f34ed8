package org.javanative.ui;

/** A colour: a fixed one, a pair for light and dark, or one of the theme's. */
public sealed interface Color permits Color.Rgb, Color.Adaptive, ThemeColor {

  /**
   * A fixed colour.
   *
   * @param argb alpha, red, green and blue, eight bits each
   */
  record Rgb(int argb) implements Color {
    /** The opacity, from 0 to 255. */
    public int alpha() {
      return argb >>> 24;
    }

    /** The red part, from 0 to 255. */
    public int red() {
      return argb >> 16 & 0xff;
    }

    /** The green part, from 0 to 255. */
    public int green() {
      return argb >> 8 & 0xff;
    }

    /** The blue part, from 0 to 255. */
    public int blue() {
      return argb & 0xff;
    }

    /** {@code #rrggbb}, or {@code #rrggbbaa} when not opaque. */
    @Override
    public String toString() {
      String rgb = String.format("#%06x", argb & 0xffffff);
      return alpha() == 0xff ? rgb : rgb + String.format("%02x", alpha());
    }
  }

  /** One colour for the light appearance and one for the dark. */
  record Adaptive(Rgb light, Rgb dark) implements Color {}

  /** An opaque colour: {@code Color.rgb(0x3366ff)}. */
  static Rgb rgb(int rgb) {
    return new Rgb(0xff000000 | rgb);
  }

  /** A colour with alpha first: {@code Color.argb(0x803366ff)}. */
  static Rgb argb(int argb) {
    return new Rgb(argb);
  }

  /** A colour that follows the appearance. */
  static Adaptive adaptive(Rgb light, Rgb dark) {
    return new Adaptive(light, dark);
  }
}
