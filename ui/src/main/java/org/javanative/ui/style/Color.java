package org.javanative.ui.style;

/** A colour: a fixed one, a pair for light and dark, or one of the theme's. */
public sealed interface Color permits Color.Rgb, Color.Adaptive, Color.Translucent, ThemeColor {

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

    @Override
    public Rgb withAlpha(double alpha) {
      int bits = (int) Math.round(Numbers.fraction("alpha", alpha) * 0xff);
      return new Rgb((bits << 24) | (argb & 0xffffff));
    }

    /** {@code #rrggbb}, or {@code #rrggbbaa} when not opaque. */
    @Override
    public String toString() {
      return HexColor.format(argb);
    }
  }

  /** One colour for the light appearance and one for the dark. */
  record Adaptive(Rgb light, Rgb dark) implements Color {
    @Override
    public Adaptive withAlpha(double alpha) {
      return new Adaptive(light.withAlpha(alpha), dark.withAlpha(alpha));
    }

    /** {@code #ffffff/#000000}. */
    @Override
    public String toString() {
      return light + "/" + dark;
    }
  }

  /**
   * A colour of the theme that lets through what is behind it.
   *
   * @param base the colour
   * @param alpha its opacity, from 0 to 1
   */
  record Translucent(ThemeColor base, double alpha) implements Color {
    /** Checks that the opacity is a fraction. */
    public Translucent {
      Numbers.fraction("alpha", alpha);
    }

    @Override
    public Translucent withAlpha(double other) {
      return new Translucent(base, other);
    }

    /** {@code accent*0.5}. */
    @Override
    public String toString() {
      return base + "*" + Numbers.plain(alpha);
    }
  }

  /** Lets through all that is behind it. */
  Rgb TRANSPARENT = argb(0);

  /** Black. */
  Rgb BLACK = rgb(0);

  /** White. */
  Rgb WHITE = rgb(0xffffff);

  /** The same colour with that opacity, from 0 to 1, in place of its own. */
  Color withAlpha(double alpha);

  /**
   * A fixed colour as people write it: {@code #rgb}, {@code #rrggbb} or, with the opacity last as
   * in CSS, {@code #rrggbbaa}.
   *
   * @throws IllegalArgumentException when it is written otherwise
   */
  static Rgb of(String hex) {
    return argb(HexColor.parse(hex));
  }

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
