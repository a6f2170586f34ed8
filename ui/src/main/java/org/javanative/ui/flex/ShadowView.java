package org.javanative.ui.flex;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javanative.layout.LayoutConfig;
import org.javanative.layout.LayoutNode;
import org.javanative.ui.Environment;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Insets;
import org.javanative.ui.KeyboardBehavior;
import org.javanative.ui.Prop;
import org.javanative.ui.Props;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.jspecify.annotations.Nullable;

/** What the layout knows of one view. */
final class ShadowView {
  private static final Set<HostType> BOXES =
      EnumSet.of(
          HostType.VIEW,
          HostType.SCROLL_VIEW,
          HostType.SAFE_AREA_VIEW,
          HostType.KEYBOARD_AVOIDING_VIEW,
          HostType.LINEAR_GRADIENT,
          HostType.PRESSABLE,
          HostType.MODAL,
          HostType.STATUS_BAR);

  /** What takes no room where it stands. */
  private static final Set<HostType> ELSEWHERE = EnumSet.of(HostType.MODAL, HostType.STATUS_BAR);

  private static final Style SCROLLED = Style.EMPTY.flexShrink(0);
  private static final Style FILLING =
      Style.EMPTY.width(Length.percent(100)).height(Length.percent(100));

  final int tag;
  final HostType type;
  final LayoutNode node;

  /** The box of what is scrolled, or shown on a layer of its own; null for all other views. */
  final @Nullable LayoutNode content;

  private final Map<Prop<?>, Object> props = new HashMap<>();

  ShadowView(int tag, HostType type, LayoutConfig config) {
    this.tag = tag;
    this.type = type;
    this.node = new LayoutNode(config);
    if (type == HostType.SCROLL_VIEW) {
      content = new LayoutNode(config);
      node.add(content);
    } else {
      content = type == HostType.MODAL ? new LayoutNode(config) : null;
    }
  }

  boolean isLeaf() {
    return !BOXES.contains(type);
  }

  /** Whether {@link #content} is laid out in the window instead of in the view. */
  boolean isLayer() {
    return type == HostType.MODAL;
  }

  /** The node that holds the nodes of the children. */
  LayoutNode container() {
    return content == null ? node : content;
  }

  boolean listensToLayout() {
    return get(Prop.EVENTS, Set.of()).contains(EventType.LAYOUT);
  }

  void change(Props changed, List<Prop<?>> cleared, Environment environment) {
    changed.forEach(props::put);
    cleared.forEach(props::remove);
    restyle(environment);
    if (isLeaf() && node.childCount() == 0) {
      node.markDirty();
    }
  }

  /** Takes the style over, and what the device adds to it. */
  void restyle(Environment environment) {
    Style style = get(Prop.STYLE, Style.EMPTY);
    if (ELSEWHERE.contains(type) || get(Prop.HIDDEN, false)) {
      style = style.display(Display.NONE);
    }
    if (type == HostType.SCROLL_VIEW) {
      style = style.flexDirection(scrollAxis()).with(shrinking(style));
    } else if (type == HostType.SAFE_AREA_VIEW) {
      style = clearOf(environment.safeArea(), style, environment.direction());
    } else if (type == HostType.KEYBOARD_AVOIDING_VIEW) {
      style = makingWay(environment.keyboardHeight(), style, environment.direction());
    }
    StyleMapping.apply(style, node.style());
    if (content != null) {
      StyleMapping.apply(contentStyle(), content.style());
    }
  }

  private FlexDirection scrollAxis() {
    return get(Prop.HORIZONTAL, false) ? FlexDirection.ROW : FlexDirection.COLUMN;
  }

  /** A box that scrolls may be smaller than what is in it. */
  private static Style shrinking(Style style) {
    return style.get(StyleKey.FLEX) == null && style.get(StyleKey.FLEX_SHRINK) == null
        ? Style.EMPTY.flexShrink(1)
        : Style.EMPTY;
  }

  private Style contentStyle() {
    return isLayer()
        ? FILLING.with(get(Prop.STYLE, Style.EMPTY))
        : SCROLLED.flexDirection(scrollAxis()).with(get(Prop.CONTENT_STYLE, Style.EMPTY));
  }

  private Style clearOf(Insets insets, Style style, Direction direction) {
    Set<Edge> edges = get(Prop.SAFE_EDGES, EnumSet.allOf(Edge.class));
    Style padded = style;
    if (edges.contains(Edge.TOP)) {
      padded = moreRoom(padded, Edge.TOP, insets.top(), direction);
    }
    if (edges.contains(Edge.RIGHT)) {
      padded = moreRoom(padded, Edge.RIGHT, insets.right(), direction);
    }
    if (edges.contains(Edge.BOTTOM)) {
      padded = moreRoom(padded, Edge.BOTTOM, insets.bottom(), direction);
    }
    return edges.contains(Edge.LEFT)
        ? moreRoom(padded, Edge.LEFT, insets.left(), direction)
        : padded;
  }

  private Style makingWay(double keyboard, Style style, Direction direction) {
    KeyboardBehavior behavior = get(Prop.KEYBOARD_BEHAVIOR, KeyboardBehavior.PADDING);
    if (keyboard == 0) {
      return style;
    }
    return behavior == KeyboardBehavior.POSITION
        ? style.inset(Edge.BOTTOM, keyboard)
        : moreRoom(style, Edge.BOTTOM, keyboard, direction);
  }

  /** Adds to the padding of an edge. A padding in percent stays as it is: the two cannot add up. */
  private static Style moreRoom(Style style, Edge edge, double dp, Direction direction) {
    if (dp == 0) {
      return style;
    }
    Length padding = StyleKey.PADDING.resolve(style, edge, direction);
    if (padding == null) {
      return style.padding(edge, dp);
    }
    return padding.unit() == Length.Unit.DP ? style.padding(edge, padding.value() + dp) : style;
  }

  @SuppressWarnings("unchecked") // commits have only values of the prop's type
  private <T> T get(Prop<T> prop, T absent) {
    T value = (T) props.get(prop);
    return value == null ? absent : value;
  }
}
