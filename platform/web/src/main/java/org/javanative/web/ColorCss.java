package org.javanative.web;

import org.javanative.ui.style.Color;
import org.javanative.ui.style.Shadow;
import org.javanative.ui.style.ThemeColor;

/** How colours, and what is mostly colour, read in CSS. */
final class ColorCss {
  private ColorCss() {}

  static String of(Color color) {
    if (color instanceof ThemeColor role) {
      return "var(" + property(role) + ")";
    } else if (color instanceof Color.Translucent translucent) {
      return faded(of(translucent.base()), translucent.alpha());
    } else if (color instanceof Color.Adaptive pair) {
      return lightDark(pair.light(), pair.dark());
    }
    return color.toString();
  }

  /** The custom property that holds a colour of the theme. */
  static String property(ThemeColor role) {
    return "--jn-" + role;
  }

  static String lightDark(Color.Rgb light, Color.Rgb dark) {
    return "light-dark(" + light + ", " + dark + ")";
  }

  /** As {@code box-shadow} and {@code text-shadow} have it. */
  static String shadow(Shadow shadow) {
    return CssNumber.px(shadow.offsetX())
        + " "
        + CssNumber.px(shadow.offsetY())
        + " "
        + CssNumber.px(shadow.radius())
        + " "
        + faded(of(shadow.color()), shadow.opacity());
  }

  private static String faded(String color, double alpha) {
    return "color-mix(in srgb, " + color + " " + CssNumber.plain(alpha * 100) + "%, transparent)";
  }
}
