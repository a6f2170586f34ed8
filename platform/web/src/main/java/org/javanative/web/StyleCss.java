package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Corner;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.EdgeKeys;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Overflow;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.style.TextDecoration;
import org.javanative.ui.style.Transform;
import org.jspecify.annotations.Nullable;

/** How the values of a {@link Style} read in CSS. */
final class StyleCss {

  /**
   * One CSS property.
   *
   * @param property its name
   * @param css its value, of a style value; null leaves it out
   */
  private record Rule(String property, Function<Object, @Nullable String> css) {}

  private static final Map<StyleKey<?>, Rule> RULES = new HashMap<>();

  static {
    rule(StyleKey.DISPLAY, "display", display -> display == Display.NONE ? "none" : null);
    rule(StyleKey.POSITION, "position", StyleCss::lower);
    edges(StyleKey.INSET, StyleCss::inset, CssNumber::length);
    rule(StyleKey.Z_INDEX, "z-index", String::valueOf);
    rule(StyleKey.OVERFLOW, "overflow", StyleCss::overflow);
    rule(StyleKey.DIRECTION, "direction", StyleCss::lower);
    rule(StyleKey.FLEX_DIRECTION, "flex-direction", StyleCss::lower);
    rule(StyleKey.FLEX_WRAP, "flex-wrap", StyleCss::lower);
    rule(StyleKey.FLEX, "flex", share -> CssNumber.plain(share) + " 1 0%");
    rule(StyleKey.FLEX_GROW, "flex-grow", CssNumber::plain);
    rule(StyleKey.FLEX_SHRINK, "flex-shrink", CssNumber::plain);
    rule(StyleKey.FLEX_BASIS, "flex-basis", CssNumber::length);
    rule(StyleKey.JUSTIFY_CONTENT, "justify-content", StyleCss::justify);
    rule(StyleKey.ALIGN_ITEMS, "align-items", StyleCss::align);
    rule(StyleKey.ALIGN_SELF, "align-self", StyleCss::align);
    rule(StyleKey.ALIGN_CONTENT, "align-content", StyleCss::align);
    edges(StyleKey.PADDING, edge -> side("padding", edge), CssNumber::length);
    edges(StyleKey.MARGIN, edge -> side("margin", edge), CssNumber::length);
    rule(StyleKey.GAP, "gap", CssNumber::px);
    rule(StyleKey.ROW_GAP, "row-gap", CssNumber::px);
    rule(StyleKey.COLUMN_GAP, "column-gap", CssNumber::px);
    rule(StyleKey.WIDTH, "width", CssNumber::length);
    rule(StyleKey.HEIGHT, "height", CssNumber::length);
    rule(StyleKey.MIN_WIDTH, "min-width", least -> CssNumber.length(least, "0"));
    rule(StyleKey.MIN_HEIGHT, "min-height", least -> CssNumber.length(least, "0"));
    rule(StyleKey.MAX_WIDTH, "max-width", most -> CssNumber.length(most, "none"));
    rule(StyleKey.MAX_HEIGHT, "max-height", most -> CssNumber.length(most, "none"));
    rule(StyleKey.ASPECT_RATIO, "aspect-ratio", CssNumber::plain);
    rule(StyleKey.BACKGROUND_COLOR, "background-color", ColorCss::of);
    edges(StyleKey.BORDER, edge -> side("border", edge), StyleCss::border);
    for (Corner corner : Corner.values()) {
      rule(StyleKey.CORNER_RADIUS.at(corner), radius(corner), CssNumber::px);
    }
    rule(StyleKey.ELEVATION, "box-shadow", StyleCss::elevation);
    rule(StyleKey.SHADOW, "box-shadow", ColorCss::shadow);
    rule(StyleKey.OPACITY, "opacity", CssNumber::plain);
    rule(StyleKey.TRANSFORM, "transform", StyleCss::transform);
    rule(StyleKey.COLOR, "color", ColorCss::of);
    rule(StyleKey.FONT_FAMILY, "font-family", ThemeCss::font);
    rule(StyleKey.FONT_SIZE, "font-size", CssNumber::rem);
    rule(StyleKey.FONT_WEIGHT, "font-weight", String::valueOf);
    rule(StyleKey.ITALIC, "font-style", italic -> italic ? "italic" : "normal");
    rule(StyleKey.LINE_HEIGHT, "line-height", CssNumber::rem);
    rule(StyleKey.LETTER_SPACING, "letter-spacing", CssNumber::px);
    rule(StyleKey.TEXT_ALIGN, "text-align", StyleCss::lower);
    rule(StyleKey.TEXT_DECORATION, "text-decoration", StyleCss::decoration);
    rule(StyleKey.TEXT_TRANSFORM, "text-transform", StyleCss::lower);
    rule(StyleKey.TEXT_SHADOW, "text-shadow", ColorCss::shadow);
  }

  private StyleCss() {}

  @SuppressWarnings("unchecked") // a style has only values of the key's type
  private static <T> void rule(
      StyleKey<T> key, String property, Function<T, @Nullable String> css) {
    RULES.put(key, new Rule(property, value -> css.apply((T) value)));
  }

  private static <T> void edges(
      EdgeKeys<T> keys, Function<Edge, String> property, Function<T, @Nullable String> css) {
    for (Edge edge : Edge.values()) {
      rule(keys.at(edge), property.apply(edge), css);
    }
  }

  /** Whether the browser shows values of that key. */
  static boolean covers(StyleKey<?> key) {
    return RULES.containsKey(key);
  }

  /** Writes an object of CSS properties and their values. */
  static void write(Style style, JsonWriter json) throws IOException {
    json.beginObject();
    for (Map.Entry<String, String> declaration : of(style).entrySet()) {
      json.name(declaration.getKey()).value(declaration.getValue());
    }
    json.endObject();
  }

  /**
   * CSS properties and their values, in the order in which they count: the later over the former.
   */
  static Map<String, String> of(Style style) {
    Map<String, String> declarations = new LinkedHashMap<>();
    style.forEach(
        (key, value) -> {
          Rule rule = RULES.get(key);
          String css = rule == null ? null : rule.css.apply(value);
          if (rule != null && css != null) {
            declarations.put(rule.property, css);
          }
        });
    return declarations;
  }

  private static String side(String property, Edge edge) {
    return switch (edge) {
      case ALL -> property;
      case HORIZONTAL -> property + "-inline";
      case VERTICAL -> property + "-block";
      case START -> property + "-inline-start";
      case END -> property + "-inline-end";
      default -> property + "-" + lower(edge);
    };
  }

  private static String inset(Edge edge) {
    return switch (edge) {
      case TOP, RIGHT, BOTTOM, LEFT -> lower(edge);
      default -> side("inset", edge);
    };
  }

  private static String radius(Corner corner) {
    return switch (corner) {
      case ALL -> "border-radius";
      case TOP_START -> "border-start-start-radius";
      case TOP_END -> "border-start-end-radius";
      case BOTTOM_END -> "border-end-end-radius";
      case BOTTOM_START -> "border-end-start-radius";
      default -> "border-" + lower(corner) + "-radius";
    };
  }

  private static String border(Border border) {
    return CssNumber.px(border.width())
        + " "
        + lower(border.style())
        + " "
        + ColorCss.of(border.color());
  }

  private static String elevation(double dp) {
    return "0 1px 2px var(--jn-shadow), 0 "
        + CssNumber.px(dp)
        + " "
        + CssNumber.px(dp * 3)
        + " var(--jn-shadow)";
  }

  private static String overflow(Overflow overflow) {
    return overflow == Overflow.SCROLL ? "auto" : lower(overflow);
  }

  private static String transform(List<Transform> steps) {
    return steps.isEmpty()
        ? "none"
        : steps.stream().map(StyleCss::transform).collect(Collectors.joining(" "));
  }

  private static String transform(Transform step) {
    if (step instanceof Transform.Translate move) {
      return "translate(" + CssNumber.px(move.x()) + ", " + CssNumber.px(move.y()) + ")";
    } else if (step instanceof Transform.Scale scale) {
      return "scale(" + CssNumber.plain(scale.x()) + ", " + CssNumber.plain(scale.y()) + ")";
    } else if (step instanceof Transform.Rotate turn) {
      return "rotate" + turn.axis() + "(" + CssNumber.plain(turn.degrees()) + "deg)";
    } else if (step instanceof Transform.Skew skew) {
      return "skew(" + CssNumber.plain(skew.x()) + "deg, " + CssNumber.plain(skew.y()) + "deg)";
    }
    return "perspective(" + CssNumber.px(((Transform.Perspective) step).distance()) + ")";
  }

  private static String decoration(TextDecoration decoration) {
    return decoration == TextDecoration.UNDERLINE_LINE_THROUGH
        ? "underline line-through"
        : lower(decoration);
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
