package org.javanative.ui.headless;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.javanative.ui.svg.Shape;

/** One view as a line of text: its name, its caption in quotes, its properties and its style. */
final class ViewLine {
  private static final Set<Prop<?>> SHOWN_OTHERWISE =
      Set.of(Prop.TEXT, Prop.TITLE, Prop.STYLE, Prop.EVENTS);

  private final StringBuilder line = new StringBuilder();

  private ViewLine() {}

  static String of(HostType type, Map<Prop<?>, Object> props) {
    ViewLine line = new ViewLine();
    Style style = props.get(Prop.STYLE) instanceof Style set ? set : Style.EMPTY;
    line.line.append(name(type, style));
    String caption = caption(props);
    if (!caption.isEmpty()) {
      line.line.append(" \"").append(caption.replace("\n", "\\n")).append('"');
    }
    props.forEach(
        (prop, value) -> {
          if (!SHOWN_OTHERWISE.contains(prop)) {
            line.append(prop.name(), value);
          }
        });
    style.forEach(
        (key, value) -> {
          if (key != StyleKey.FLEX_DIRECTION || type != HostType.VIEW) {
            line.append(key.name(), value);
          }
        });
    return line.line.toString();
  }

  /** The text or title that people would see. */
  static String caption(Map<Prop<?>, Object> props) {
    Object caption = props.getOrDefault(Prop.TEXT, props.get(Prop.TITLE));
    if (caption == null) {
      return "";
    }
    String text = (String) caption;
    return Boolean.TRUE.equals(props.get(Prop.SECURE)) ? text.replaceAll("(?s).", "•") : text;
  }

  private static String name(HostType type, Style style) {
    if (type != HostType.VIEW) {
      return type.label();
    }
    return plain(style.get(StyleKey.FLEX_DIRECTION, FlexDirection.COLUMN));
  }

  private void append(String name, Object value) {
    if (value.equals(false)) {
      return;
    }
    line.append(' ').append(name);
    if (!value.equals(true)) {
      line.append('=').append(plain(value));
    }
  }

  private static String plain(Object value) {
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e9) {
      return Long.toString(number.longValue());
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Shape) {
      return Integer.toString(list.size());
    } else if (value instanceof Set<?> set) {
      return set.stream().map(ViewLine::plain).sorted().collect(Collectors.joining(",", "[", "]"));
    } else if (value instanceof Collection<?> many) {
      return many.stream().map(ViewLine::plain).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }
}
