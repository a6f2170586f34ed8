package org.javanative.conformance;

import com.google.gson.JsonPrimitive;
import java.util.Locale;
import java.util.Map;
import org.javanative.layout.Align;
import org.javanative.layout.BoxSizing;
import org.javanative.layout.Direction;
import org.javanative.layout.Display;
import org.javanative.layout.Edge;
import org.javanative.layout.FlexDirection;
import org.javanative.layout.FlexWrap;
import org.javanative.layout.Gutter;
import org.javanative.layout.Justify;
import org.javanative.layout.LayoutLength;
import org.javanative.layout.LayoutStyle;
import org.javanative.layout.Overflow;
import org.javanative.layout.PositionType;

/** Sets a style's properties by their names and values in CSS, in camel case. */
final class StyleReader {
  private static final Map<String, Edge> SIDES =
      Map.of(
          "Left", Edge.LEFT,
          "Top", Edge.TOP,
          "Right", Edge.RIGHT,
          "Bottom", Edge.BOTTOM,
          "InlineStart", Edge.START,
          "InlineEnd", Edge.END,
          "BlockStart", Edge.TOP,
          "BlockEnd", Edge.BOTTOM,
          "", Edge.ALL);

  private final LayoutStyle style;

  StyleReader(LayoutStyle style) {
    this.style = style;
  }

  /**
   * Sets one property.
   *
   * @throws IllegalArgumentException if the name or the value is not known
   */
  void set(String name, JsonPrimitive value) {
    switch (name) {
      case "direction" -> style.setDirection(keyword(Direction.class, value));
      case "flexDirection" -> style.setFlexDirection(keyword(FlexDirection.class, value));
      case "flexWrap" -> style.setFlexWrap(wrap(value.getAsString()));
      case "justifyContent" -> style.setJustifyContent(keyword(Justify.class, value));
      case "alignItems" -> style.setAlignItems(keyword(Align.class, value));
      case "alignSelf" -> style.setAlignSelf(keyword(Align.class, value));
      case "alignContent" -> style.setAlignContent(keyword(Align.class, value));
      case "position" -> style.setPositionType(keyword(PositionType.class, value));
      case "display" -> style.setDisplay(keyword(Display.class, value));
      case "overflow", "overflowX", "overflowY" ->
          style.setOverflow(keyword(Overflow.class, value));
      case "boxSizing" -> style.setBoxSizing(keyword(BoxSizing.class, value));
      case "flex" -> style.setFlex(value.getAsFloat());
      case "flexGrow" -> style.setFlexGrow(value.getAsFloat());
      case "flexShrink" -> style.setFlexShrink(value.getAsFloat());
      case "aspectRatio" -> style.setAspectRatio(ratio(value));
      default -> setLength(name, value);
    }
  }

  private void setLength(String name, JsonPrimitive value) {
    LayoutLength length = length(value);
    switch (name) {
      case "width" -> style.setWidth(length);
      case "height" -> style.setHeight(length);
      case "minWidth" -> style.setMinWidth(length);
      case "minHeight" -> style.setMinHeight(length);
      case "maxWidth" -> style.setMaxWidth(length);
      case "maxHeight" -> style.setMaxHeight(length);
      case "flexBasis" -> style.setFlexBasis(length);
      case "gap" -> style.setGap(Gutter.ALL, length);
      case "rowGap" -> style.setGap(Gutter.ROW, length);
      case "columnGap" -> style.setGap(Gutter.COLUMN, length);
      default -> setEdge(name, value, length);
    }
  }

  private void setEdge(String name, JsonPrimitive value, LayoutLength length) {
    if (name.startsWith("margin")) {
      style.setMargin(side(name, "margin"), length);
    } else if (name.startsWith("padding")) {
      style.setPadding(side(name, "padding"), length);
    } else if (name.startsWith("border")) {
      style.setBorder(side(name.replace("Width", ""), "border"), value.getAsFloat());
    } else if (name.startsWith("inset")) {
      style.setInset(side(name, "inset"), length);
    } else {
      String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      style.setInset(side(capital, ""), length);
    }
  }

  private static Edge side(String name, String prefix) {
    Edge edge = SIDES.get(name.substring(prefix.length()));
    if (edge == null) {
      throw new IllegalArgumentException("no such style property: " + name);
    }
    return edge;
  }

  private static FlexWrap wrap(String value) {
    return value.equals("nowrap")
        ? FlexWrap.NO_WRAP
        : FlexWrap.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <E extends Enum<E>> E keyword(Class<E> type, JsonPrimitive value) {
    return Enum.valueOf(type, value.getAsString().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A number, or width / height; as in CSS, nothing where one of them is 0. */
  private static float ratio(JsonPrimitive value) {
    if (value.isNumber()) {
      return value.getAsFloat();
    }
    String[] sides = value.getAsString().split("/", 2);
    float width = Float.parseFloat(sides[0].strip());
    float height = sides.length == 2 ? Float.parseFloat(sides[1].strip()) : 1;
    return height == 0 ? 0 : width / height;
  }

  private static LayoutLength length(JsonPrimitive value) {
    if (value.isNumber()) {
      return LayoutLength.points(value.getAsFloat());
    }
    String text = value.getAsString();
    return switch (text) {
      case "auto" -> LayoutLength.AUTO;
      case "none" -> LayoutLength.UNDEFINED;
      case "max-content" -> LayoutLength.MAX_CONTENT;
      case "fit-content" -> LayoutLength.FIT_CONTENT;
      case "stretch", "-webkit-fill-available" -> LayoutLength.STRETCH;
      default -> number(text);
    };
  }

  private static LayoutLength number(String text) {
    if (text.endsWith("%")) {
      return LayoutLength.percent(Float.parseFloat(text.substring(0, text.length() - 1)));
    }
    return LayoutLength.points(Float.parseFloat(text.replace("px", "")));
  }
}
