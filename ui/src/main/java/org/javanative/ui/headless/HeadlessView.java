package org.javanative.ui.headless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javanative.ui.HostType;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.jspecify.annotations.Nullable;

/** A view that exists in name only. Guarded by its tree. */
final class HeadlessView {
  final int tag;
  final HostType type;
  final List<HeadlessView> children = new ArrayList<>();
  @Nullable HeadlessView parent;
  private final Map<Prop<?>, Object> props = new LinkedHashMap<>();

  HeadlessView(int tag, HostType type, Props initial) {
    this.tag = tag;
    this.type = type;
    change(initial, List.of());
  }

  void change(Props changed, List<Prop<?>> cleared) {
    changed.forEach(props::put);
    cleared.forEach(props::remove);
  }

  /** The text or title that people would see. */
  String caption() {
    Object caption = props.getOrDefault(Prop.TEXT, props.get(Prop.TITLE));
    return caption == null ? "" : (String) caption;
  }

  boolean isHidden() {
    return props.containsKey(Prop.HIDDEN);
  }

  /** The children that are not hidden, {@code indent} deep in the lines of {@code out}. */
  void dumpChildren(StringBuilder out, String indent) {
    for (HeadlessView child : children) {
      if (child.isHidden()) {
        continue;
      }
      out.append(indent).append(child.line()).append('\n');
      child.dumpChildren(out, indent + "  ");
    }
  }

  private String line() {
    StringBuilder line = new StringBuilder(name());
    if (!caption().isEmpty()) {
      line.append(" \"").append(caption().replace("\n", "\\n")).append('"');
    }
    props.forEach(
        (prop, value) -> {
          if (prop == Prop.TEXT
              || prop == Prop.TITLE
              || prop == Prop.STYLE
              || prop == Prop.EVENTS) {
            return;
          }
          append(line, prop.name(), value);
        });
    if (props.get(Prop.STYLE) instanceof Style style) {
      style.forEach(
          (key, value) -> {
            if (key != StyleKey.FLEX_DIRECTION) {
              append(line, key.name(), value);
            }
          });
    }
    return line.toString();
  }

  private String name() {
    if (type != HostType.VIEW) {
      return type.label();
    }
    boolean row =
        props.get(Prop.STYLE) instanceof Style style
            && style.get(StyleKey.FLEX_DIRECTION) == FlexDirection.ROW;
    return row ? "row" : "column";
  }

  private static void append(StringBuilder line, String name, Object value) {
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
    }
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : value.toString();
  }
}
