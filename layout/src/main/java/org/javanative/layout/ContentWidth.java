package org.javanative.layout;

import org.jspecify.annotations.Nullable;

/**
 * How wide nodes are by their content alone: at most, with nothing broken into lines, and at least.
 *
 * <p>Percentages count as not set here, since what they refer to is what is being found out.
 */
final class ContentWidth {
  private ContentWidth() {}

  /** Without padding and border. */
  static float max(LayoutNode node) {
    Engine.settleIfDirty(node);
    if (Float.isNaN(node.answers.maxContentWidth)) {
      find(node, true);
    }
    return node.answers.maxContentWidth;
  }

  /** Without padding and border. */
  static float min(LayoutNode node) {
    Engine.settleIfDirty(node);
    if (Float.isNaN(node.answers.minContentWidth)) {
      find(node, false);
    }
    return node.answers.minContentWidth;
  }

  /** Finds the width of a node, first those of all below that it depends on: no recursion. */
  private static void find(LayoutNode node, boolean max) {
    if (node.isLeaf()) {
      setWidth(node, max);
      return;
    }
    LayoutNode at = node;
    at.answers.nextChild = 0;
    while (true) {
      LayoutNode below = nextUnknown(at, max);
      if (below != null) {
        at = below;
        at.answers.nextChild = 0;
        continue;
      }
      if (!at.isContents()) {
        setWidth(at, max);
      }
      LayoutNode parent = at.parent;
      if (at == node || parent == null) {
        return;
      }
      at = parent;
    }
  }

  private static void setWidth(LayoutNode node, boolean max) {
    if (max) {
      node.answers.maxContentWidth = node.isLeaf() ? measuredMax(node) : ofChildren(node, true);
    } else {
      node.answers.minContentWidth = node.isLeaf() ? measuredFit(node, 0) : ofChildren(node, false);
    }
  }

  /** The next child with children of its own whose width is asked for and not known. */
  private static @Nullable LayoutNode nextUnknown(LayoutNode parent, boolean max) {
    Answers answers = parent.answers;
    while (answers.nextChild < parent.childCount) {
      LayoutNode child = parent.children[answers.nextChild++];
      if (child.isLeaf()) {
        continue;
      }
      BoxModel.resolveDirection(child, parent.box.rightToLeft);
      if (child.isContents()) {
        return child;
      }
      if (takesPart(child)) {
        Engine.settleIfDirty(child);
        float known = max ? child.answers.maxContentWidth : child.answers.minContentWidth;
        if (Float.isNaN(known) && Float.isNaN(stated(child, LengthTable.WIDTH, 0))) {
          return child;
        }
      }
    }
    return null;
  }

  /** As wide as the content, but within the limit as far as that can be; padding included. */
  static float fit(LayoutNode node, float limit) {
    float inset = node.box.insetWidth();
    float max = max(node) + inset;
    if (max <= limit) {
      return max;
    }
    if (node.isLeaf()) {
      return measuredFit(node, Math.max(0, limit - inset)) + inset;
    }
    return Math.max(min(node) + inset, limit);
  }

  private static float measuredMax(LayoutNode node) {
    MeasureFunction function = node.measureFunction;
    if (function == null) {
      return 0;
    }
    long size =
        function.measure(Float.NaN, MeasureMode.UNDEFINED, Float.NaN, MeasureMode.UNDEFINED);
    return remember(node, size);
  }

  private static float measuredFit(LayoutNode node, float limit) {
    MeasureFunction function = node.measureFunction;
    if (function == null) {
      return 0;
    }
    Answers answers = node.answers;
    if (answers.fitLimit != limit) {
      long size = function.measure(limit, MeasureMode.AT_MOST, Float.NaN, MeasureMode.UNDEFINED);
      answers.fitWidth = remember(node, size);
      answers.fitLimit = limit;
    }
    return answers.fitWidth;
  }

  /** Content that chose this width has this height, also when it is given the width. */
  private static float remember(LayoutNode node, long size) {
    float width = atLeastZero(MeasuredSize.width(size));
    float height = atLeastZero(MeasuredSize.height(size));
    if (node.answers.heights.find(width, 0, 0) < 0) {
      node.answers.heights.add(width, 0, 0, height, height);
    }
    return width;
  }

  static float atLeastZero(float size) {
    return size > 0 ? size : 0;
  }

  private static float ofChildren(LayoutNode node, boolean max) {
    LayoutStyle style = node.style();
    if (!style.flexDirection().isRow()) {
      return widest(node, max, 0);
    }
    if (!max && style.flexWrap() != FlexWrap.NO_WRAP) {
      return widest(node, false, 0);
    }
    float gap = FlexRun.gap(style, Gutter.COLUMN, 0);
    float sum = sum(node, node, max, gap, 0);
    float total = gap > 0 && sum > 0 ? sum - gap : Math.max(0, sum);
    return style.flexWrap() == FlexWrap.NO_WRAP ? total : Math.max(total, min(node));
  }

  private static float widest(LayoutNode node, boolean max, float soFar) {
    float widest = soFar;
    for (int i = 0; i < node.childCount; i++) {
      LayoutNode child = node.children[i];
      BoxModel.resolveDirection(child, node.box.rightToLeft);
      if (child.isContents()) {
        widest = widest(child, max, widest);
      } else if (takesPart(child)) {
        widest = Math.max(widest, contribution(child, max));
      }
    }
    return widest;
  }

  private static float sum(
      LayoutNode container, LayoutNode node, boolean max, float gap, float soFar) {
    float sum = soFar;
    for (int i = 0; i < node.childCount; i++) {
      LayoutNode child = node.children[i];
      BoxModel.resolveDirection(child, node.box.rightToLeft);
      if (child.isContents()) {
        sum = sum(container, child, max, gap, sum);
      } else if (takesPart(child)) {
        sum += flexContribution(container, child, max) + gap;
      }
    }
    return sum;
  }

  static boolean takesPart(LayoutNode child) {
    return child.style().display() != Display.NONE && !child.isAbsolute();
  }

  /** What a child adds to its parent: its box, within its limits, with its margin. */
  private static float contribution(LayoutNode child, boolean max) {
    float insetWidth = insets(child, true);
    return limited(child, own(child, max, insetWidth), insetWidth) + margins(child);
  }

  /** The same in a row, where what does not shrink, or grow, keeps to its flex basis. */
  private static float flexContribution(LayoutNode row, LayoutNode child, boolean max) {
    float insetWidth = insets(child, true);
    float own = fromStretching(row, child, insetWidth);
    own = limited(child, Float.isNaN(own) ? own(child, max, insetWidth) : own, insetWidth);
    float basis = basis(child, insetWidth);
    if (!Float.isNaN(basis)) {
      own = child.style().flexGrow() > 0 ? own : Math.min(own, basis);
      own = child.style().flexShrink() > 0 ? own : Math.max(own, basis);
      own = limited(child, own, insetWidth);
    }
    return own + margins(child);
  }

  /** By the ratio, from the height that a row of a stated height stretches the child to; or NaN. */
  private static float fromStretching(LayoutNode row, LayoutNode child, float insetWidth) {
    LengthTable lengths = child.style().lengths;
    if (!lengths.has(LengthTable.ASPECT_RATIO)
        || !lengths.isAuto(LengthTable.HEIGHT)
        || !lengths.isAuto(LengthTable.WIDTH)
        || row.style().flexWrap() != FlexWrap.NO_WRAP) {
      return Float.NaN;
    }
    Align own = child.style().alignSelf();
    if ((own == Align.AUTO ? row.style().alignItems() : own) != Align.STRETCH) {
      return Float.NaN;
    }
    float insetHeight = insets(row, false);
    float height = stated(row, LengthTable.HEIGHT, insetHeight);
    if (Float.isNaN(height)) {
      return Float.NaN;
    }
    float inner = limitedHeight(row, height, insetHeight) - insetHeight;
    float room = inner - sides(child, LengthTable.MARGIN, false);
    float ownInset = insets(child, false);
    return fromHeight(child, limitedHeight(child, room, ownInset), insetWidth, ownInset);
  }

  private static float basis(LayoutNode child, float insetWidth) {
    LengthTable lengths = child.style().lengths;
    if (lengths.isAuto(LengthTable.FLEX_BASIS)) {
      return lengths.number(LengthTable.FLEX, 0) > 0 ? insetWidth : Float.NaN;
    }
    return stated(child, LengthTable.FLEX_BASIS, insetWidth);
  }

  private static float own(LayoutNode child, boolean max, float insetWidth) {
    float own = stated(child, LengthTable.WIDTH, insetWidth);
    if (Float.isNaN(own)) {
      own = fromHeight(child, insetWidth);
    }
    if (Float.isNaN(own)) {
      own = (max ? max(child) : min(child)) + insetWidth;
      if (child.style().lengths.has(LengthTable.ASPECT_RATIO)) {
        own = limitedByRatio(child, own, insetWidth);
      }
    }
    return own;
  }

  /** A width within what the ratio makes of the limits of the height. */
  private static float limitedByRatio(LayoutNode child, float width, float insetWidth) {
    float insetHeight = insets(child, false);
    float least = fromHeight(child, limitedHeight(child, 0, insetHeight), insetWidth, insetHeight);
    float greatest = stated(child, LengthTable.MAX_HEIGHT, insetHeight);
    greatest = fromHeight(child, greatest, insetWidth, insetHeight);
    return Math.max(least, width > greatest ? greatest : width);
  }

  private static float limited(LayoutNode child, float own, float insetWidth) {
    float least = stated(child, LengthTable.MIN_WIDTH, insetWidth);
    float greatest = stated(child, LengthTable.MAX_WIDTH, insetWidth);
    float limited = own > greatest ? greatest : own;
    limited = limited < least ? least : limited;
    return Math.max(limited, insetWidth);
  }

  /** A size in points, of the whole box; NaN for everything else. */
  private static float stated(LayoutNode child, int property, float inset) {
    float value = child.style().lengths.resolve(property, Float.NaN);
    return child.style().boxSizing() == BoxSizing.BORDER_BOX ? value : value + inset;
  }

  private static float fromHeight(LayoutNode child, float insetWidth) {
    LengthTable lengths = child.style().lengths;
    if (!lengths.has(LengthTable.ASPECT_RATIO)) {
      return Float.NaN;
    }
    float insetHeight = insets(child, false);
    float height = stated(child, LengthTable.HEIGHT, insetHeight);
    if (Float.isNaN(height)) {
      return Float.NaN;
    }
    return fromHeight(child, limitedHeight(child, height, insetHeight), insetWidth, insetHeight);
  }

  private static float fromHeight(
      LayoutNode child, float height, float insetWidth, float insetHeight) {
    float ratio = child.style().aspectRatio();
    if (child.style().boxSizing() == BoxSizing.BORDER_BOX) {
      return height * ratio;
    }
    return (height - insetHeight) * ratio + insetWidth;
  }

  private static float limitedHeight(LayoutNode child, float height, float insetHeight) {
    float least = stated(child, LengthTable.MIN_HEIGHT, insetHeight);
    float greatest = stated(child, LengthTable.MAX_HEIGHT, insetHeight);
    float limited = height > greatest ? greatest : height;
    limited = limited < least ? least : limited;
    return Math.max(limited, insetHeight);
  }

  private static float insets(LayoutNode child, boolean horizontal) {
    return sides(child, LengthTable.PADDING, horizontal)
        + sides(child, LengthTable.BORDER, horizontal);
  }

  private static float margins(LayoutNode child) {
    return child.style().lengths.hasEdges(LengthTable.MARGIN)
        ? sides(child, LengthTable.MARGIN, true)
        : 0;
  }

  private static float sides(LayoutNode child, int group, boolean horizontal) {
    LengthTable lengths = child.style().lengths;
    boolean rtl = child.box.rightToLeft;
    int first = horizontal ? lengths.left(group, rtl) : lengths.top(group);
    int second = horizontal ? lengths.right(group, rtl) : lengths.bottom(group);
    return BoxModel.orZero(lengths, first, Float.NaN) + BoxModel.orZero(lengths, second, Float.NaN);
  }
}
