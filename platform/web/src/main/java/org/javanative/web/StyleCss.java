package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.javanative.ui.Align;
import org.javanative.ui.Color;
import org.javanative.ui.Justify;
import org.javanative.ui.Length;
import org.javanative.ui.Style;
import org.javanative.ui.StyleKey;
import org.javanative.ui.ThemeColor;

/** How the values of a {@link Style} read in CSS. */
final class StyleCss {
  private static final double PX_PER_REM = 16;

  /**
   * One CSS property.
   *
   * @param property its name
   * @param css its value, of a style value
   */
  private record Rule(String property, Function<Object, String> css) {}

  private static final Map<StyleKey<?>, Rule> RULES = new LinkedHashMap<>();

  static {
    rule(StyleKey.FLEX_DIRECTION, "flex-direction", StyleCss::lower);
    rule(StyleKey.FLEX_WRAP, "flex-wrap", wrap -> wrap ? "wrap" : "nowrap");
    rule(StyleKey.FLEX, "flex", share -> number(share) + " 1 0%");
    rule(StyleKey.ALIGN_ITEMS, "align-items", StyleCss::align);
    rule(StyleKey.ALIGN_SELF, "align-self", StyleCss::align);
    rule(StyleKey.JUSTIFY_CONTENT, "justify-content", StyleCss::justify);
    rule(StyleKey.GAP, "gap", StyleCss::px);
    rule(StyleKey.PADDING, "padding", StyleCss::px);
    rule(StyleKey.MARGIN, "margin", StyleCss::px);
    rule(StyleKey.WIDTH, "width", StyleCss::length);
    rule(StyleKey.HEIGHT, "height", StyleCss::length);
    rule(StyleKey.MAX_WIDTH, "max-width", StyleCss::length);
    rule(StyleKey.MIN_HEIGHT, "min-height", StyleCss::length);
    rule(StyleKey.BACKGROUND_COLOR, "background-color", StyleCss::color);
    rule(StyleKey.BORDER_COLOR, "border-color", StyleCss::color);
    rule(StyleKey.BORDER_WIDTH, "border-width", StyleCss::px);
    rule(StyleKey.CORNER_RADIUS, "border-radius", StyleCss::px);
    rule(StyleKey.ELEVATION, "box-shadow", StyleCss::shadow);
    rule(StyleKey.OPACITY, "opacity", StyleCss::number);
    rule(StyleKey.COLOR, "color", StyleCss::color);
    rule(StyleKey.FONT_SIZE, "font-size", dp -> number(dp / PX_PER_REM) + "rem");
    rule(StyleKey.FONT_WEIGHT, "font-weight", String::valueOf);
  }

  private StyleCss() {}

  @SuppressWarnings("unchecked") // a style has only values of the key's type
  private static <T> void rule(StyleKey<T> key, String property, Function<T, String> css) {
    RULES.put(key, new Rule(property, value -> css.apply((T) value)));
  }

  /** Whether the browser shows values of that key. */
  static boolean covers(StyleKey<?> key) {
    return RULES.containsKey(key);
  }

  /** Writes an object of CSS properties and their values. */
  static void write(Style style, JsonWriter json) throws IOException {
    json.beginObject();
    style.forEach(
        (key, value) -> {
          Rule rule = RULES.get(key);
          if (rule == null) {
            return;
          }
          try {
            json.name(rule.property).value(rule.css.apply(value));
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
        });
    json.endObject();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String px(double dp) {
    return number(dp) + "px";
  }

  private static String length(Length length) {
    return number(length.value()) + (length.unit() == Length.Unit.PERCENT ? "%" : "px");
  }

  private static String color(Color color) {
    if (color instanceof ThemeColor theme) {
      return "var(--jn-" + lower(theme) + ")";
    }
    if (color instanceof Color.Adaptive pair) {
      return "light-dark(" + pair.light() + ", " + pair.dark() + ")";
    }
    return color.toString();
  }

  private static String shadow(double dp) {
    return "0 1px 2px var(--jn-shadow), 0 " + px(dp) + " " + px(dp * 3) + " var(--jn-shadow)";
  }

  private static String align(Align align) {
    return switch (align) {
      case START -> "flex-start";
      case END -> "flex-end";
      default -> lower(align);
    };
  }

  private static String justify(Justify justify) {
    return switch (justify) {
      case START -> "flex-start";
      case END -> "flex-end";
      default -> lower(justify);
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
