package org.javanative.ui.flex;

import org.javanative.layout.Edge;
import org.javanative.layout.Gutter;
import org.javanative.layout.LayoutLength;
import org.javanative.layout.LayoutNode;
import org.javanative.layout.LayoutStyle;
import org.javanative.layout.PositionType;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.Display;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.FlexWrap;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Overflow;
import org.javanative.ui.style.Position;
import org.javanative.ui.style.Style;
import org.javanative.ui.style.StyleKey;
import org.jspecify.annotations.Nullable;

/** What a {@link Style} says of the layout, in the terms of the layout engine. */
final class StyleMapping {
  private static final LayoutStyle DEFAULTS = new LayoutNode().style();

  private StyleMapping() {}

  /** Makes {@code target} say what {@code style} says, and nothing else. */
  static void apply(Style style, LayoutStyle target) {
    target.copyFrom(DEFAULTS);
    flow(style, target);
    sizes(style, target);
    for (org.javanative.ui.style.Edge edge : org.javanative.ui.style.Edge.values()) {
      Edge side = Edge.valueOf(edge.name());
      target.setPadding(side, length(style.get(StyleKey.PADDING.at(edge))));
      target.setMargin(side, length(style.get(StyleKey.MARGIN.at(edge))));
      target.setInset(side, length(style.get(StyleKey.INSET.at(edge))));
      Border border = style.get(StyleKey.BORDER.at(edge));
      target.setBorder(side, border == null ? Float.NaN : (float) border.width());
    }
  }

  private static void flow(Style style, LayoutStyle target) {
    target.setDisplay(
        style.get(StyleKey.DISPLAY, Display.FLEX) == Display.NONE
            ? org.javanative.layout.Display.NONE
            : org.javanative.layout.Display.FLEX);
    target.setDirection(
        org.javanative.layout.Direction.valueOf(
            style.get(StyleKey.DIRECTION, Direction.INHERIT).name()));
    target.setFlexDirection(
        org.javanative.layout.FlexDirection.valueOf(
            style.get(StyleKey.FLEX_DIRECTION, FlexDirection.COLUMN).name()));
    target.setFlexWrap(wrap(style.get(StyleKey.FLEX_WRAP, FlexWrap.NOWRAP)));
    target.setJustifyContent(justify(style.get(StyleKey.JUSTIFY_CONTENT, Justify.START)));
    target.setAlignItems(align(style.get(StyleKey.ALIGN_ITEMS, Align.STRETCH)));
    target.setAlignContent(align(style.get(StyleKey.ALIGN_CONTENT, Align.START)));
    Align self = style.get(StyleKey.ALIGN_SELF);
    target.setAlignSelf(self == null ? org.javanative.layout.Align.AUTO : align(self));
    target.setPositionType(
        PositionType.valueOf(style.get(StyleKey.POSITION, Position.RELATIVE).name()));
    target.setOverflow(
        org.javanative.layout.Overflow.valueOf(
            style.get(StyleKey.OVERFLOW, Overflow.VISIBLE).name()));
    target.setGap(Gutter.ALL, points(style.get(StyleKey.GAP)));
    target.setGap(Gutter.ROW, points(style.get(StyleKey.ROW_GAP)));
    target.setGap(Gutter.COLUMN, points(style.get(StyleKey.COLUMN_GAP)));
  }

  private static void sizes(Style style, LayoutStyle target) {
    target.setWidth(length(style.get(StyleKey.WIDTH)));
    target.setHeight(length(style.get(StyleKey.HEIGHT)));
    target.setMinWidth(length(style.get(StyleKey.MIN_WIDTH)));
    target.setMinHeight(length(style.get(StyleKey.MIN_HEIGHT)));
    target.setMaxWidth(length(style.get(StyleKey.MAX_WIDTH)));
    target.setMaxHeight(length(style.get(StyleKey.MAX_HEIGHT)));
    target.setAspectRatio(number(style.get(StyleKey.ASPECT_RATIO)));
    Double share = style.get(StyleKey.FLEX);
    if (share != null) {
      target.setFlexGrow(share.floatValue());
      target.setFlexShrink(1);
      target.setFlexBasis(0);
    }
    Double grow = style.get(StyleKey.FLEX_GROW);
    if (grow != null) {
      target.setFlexGrow(grow.floatValue());
    }
    Double shrink = style.get(StyleKey.FLEX_SHRINK);
    if (shrink != null) {
      target.setFlexShrink(shrink.floatValue());
    }
    Length basis = style.get(StyleKey.FLEX_BASIS);
    if (basis != null) {
      target.setFlexBasis(length(basis));
    }
  }

  private static LayoutLength length(@Nullable Length length) {
    if (length == null) {
      return LayoutLength.UNDEFINED;
    }
    return switch (length.unit()) {
      case DP -> LayoutLength.points((float) length.value());
      case PERCENT -> LayoutLength.percent((float) length.value());
      case AUTO -> LayoutLength.AUTO;
    };
  }

  private static LayoutLength points(@Nullable Double dp) {
    return dp == null ? LayoutLength.UNDEFINED : LayoutLength.points(dp.floatValue());
  }

  private static float number(@Nullable Double number) {
    return number == null ? Float.NaN : number.floatValue();
  }

  private static org.javanative.layout.FlexWrap wrap(FlexWrap wrap) {
    return wrap == FlexWrap.NOWRAP
        ? org.javanative.layout.FlexWrap.NO_WRAP
        : org.javanative.layout.FlexWrap.valueOf(wrap.name());
  }

  private static org.javanative.layout.Align align(Align align) {
    return switch (align) {
      case START -> org.javanative.layout.Align.FLEX_START;
      case END -> org.javanative.layout.Align.FLEX_END;
      default -> org.javanative.layout.Align.valueOf(align.name());
    };
  }

  private static org.javanative.layout.Justify justify(Justify justify) {
    return switch (justify) {
      case START -> org.javanative.layout.Justify.FLEX_START;
      case END -> org.javanative.layout.Justify.FLEX_END;
      default -> org.javanative.layout.Justify.valueOf(justify.name());
    };
  }
}
