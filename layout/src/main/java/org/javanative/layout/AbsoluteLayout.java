package org.javanative.layout;

/**
 * Size and place of a node that is positioned absolutely, against the padding box of its containing
 * block: the nearest ancestor that is not static. Where no inset says anything, the node lies where
 * its parent would align it if it were the only child.
 *
 * <p>Reused by its run, one node after the other.
 */
final class AbsoluteLayout {
  private LayoutNode block = FlexRun.NO_NODE;
  private LayoutNode parent = FlexRun.NO_NODE;
  private LayoutNode node = FlexRun.NO_NODE;

  /** The padding box of the containing block. */
  private float blockWidth;

  private float blockHeight;
  private float borderLeft;
  private float borderTop;

  /** The parent's box, from the containing block's padding box. */
  private float parentX;

  private float parentY;
  private float parentWidth;
  private float parentHeight;

  /** Insets; NaN where automatic. */
  private float left;

  private float right;
  private float top;
  private float bottom;

  /** Sizes and places the node; false if an answer is missing. */
  boolean place(FlexRun run, LayoutNode absolute, Engine engine) {
    block = run.node();
    node = absolute;
    parent = parentBox(absolute);
    findBlock(run);
    LayoutNode direct = node.parent == null ? parent : node.parent;
    BoxModel.resolve(node, blockWidth, direct.box.rightToLeft);
    findInsets();
    float statedHeight = limitHeight(BoxModel.statedHeight(node, blockHeight));
    float width = BoxModel.clampWidth(node, width(statedHeight), blockWidth);
    float height = height(statedHeight, width);
    boolean definite = !Float.isNaN(height);
    if (!engine.place(node, width, height, definite, blockWidth, blockHeight)) {
      return false;
    }
    node.box.x = x();
    node.box.y = y();
    for (LayoutNode at = node.parent; at != null && at != block; at = at.parent) {
      at.changes.placedChildren = true;
    }
    block = FlexRun.NO_NODE;
    parent = FlexRun.NO_NODE;
    node = FlexRun.NO_NODE;
    return true;
  }

  /** The nearest ancestor with a box. */
  private static LayoutNode parentBox(LayoutNode node) {
    LayoutNode at = node.parent;
    while (at != null && at.isContents() && at.parent != null) {
      at = at.parent;
    }
    if (at == null) {
      throw new AssertionError("an absolute node has a containing block above it");
    }
    return at;
  }

  private void findBlock(FlexRun run) {
    LengthTable border = block.style().lengths;
    borderLeft = BoxModel.borderLeft(block.box, border);
    borderTop = BoxModel.borderTop(border);
    blockWidth = run.width - borderLeft - BoxModel.borderRight(block.box, border);
    blockHeight = run.height - borderTop - BoxModel.borderBottom(border);
    parentX = -borderLeft;
    parentY = -borderTop;
    for (LayoutNode at = parent; at != block; at = parentBox(at)) {
      parentX += at.box.x;
      parentY += at.box.y;
    }
    parentWidth = parent == block ? run.width : parent.box.width;
    parentHeight = parent == block ? run.height : parent.box.height;
  }

  private void findInsets() {
    LengthTable lengths = node.style().lengths;
    boolean rtl = node.box.rightToLeft;
    int group = LengthTable.INSET;
    left = BoxModel.orNaN(lengths, lengths.left(group, rtl), blockWidth);
    right = BoxModel.orNaN(lengths, lengths.right(group, rtl), blockWidth);
    top = BoxModel.orNaN(lengths, lengths.top(group), blockHeight);
    bottom = BoxModel.orNaN(lengths, lengths.bottom(group), blockHeight);
  }

  private float width(float statedHeight) {
    float stated = BoxModel.statedWidth(node, blockWidth);
    if (!Float.isNaN(stated)) {
      return stated;
    }
    float ofStatedHeight = BoxModel.widthFromRatio(node, statedHeight);
    if (!Float.isNaN(ofStatedHeight)) {
      return ofStatedHeight;
    }
    LengthTable lengths = node.style().lengths;
    float betweenInsets = blockWidth - left - right - node.box.marginWidth();
    boolean fills = !FlexRun.keepsToContent(lengths, LengthTable.WIDTH);
    if (fills && !Float.isNaN(betweenInsets)) {
      return Math.max(0, betweenInsets);
    }
    if (lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.STRETCH)) {
      return Math.max(0, room());
    }
    if (fillsInsets()) {
      float height = limitHeight(blockHeight - top - bottom - node.box.marginHeight());
      float fromRatio = BoxModel.widthFromRatio(node, height);
      if (!Float.isNaN(fromRatio)) {
        return fromRatio;
      }
    }
    return lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.MAX_CONTENT)
        ? ContentWidth.max(node) + node.box.insetWidth()
        : BoxModel.limitByRatio(node, ContentWidth.fit(node, Math.max(0, room())), blockHeight);
  }

  /** What there is to take for a width that the content decides. */
  private float room() {
    if (Float.isNaN(left) && Float.isNaN(right)) {
      return StaticPosition.room(parent, node, parentWidth, parentX, blockWidth)
          - node.box.marginWidth();
    }
    float inset = Float.isNaN(left) ? right : Float.isNaN(right) ? left : left + right;
    return blockWidth - inset - node.box.marginWidth();
  }

  private float height(float statedHeight, float width) {
    float height = statedHeight;
    if (Float.isNaN(height)) {
      height = limitHeight(BoxModel.heightFromRatio(node, width));
    }
    if (Float.isNaN(height) && fillsInsets()) {
      height = limitHeight(blockHeight - top - bottom - node.box.marginHeight());
    }
    return height;
  }

  private float limitHeight(float height) {
    return Float.isNaN(height) ? height : BoxModel.clampHeight(node, height, blockHeight);
  }

  /** Whether a height left to the layout is what the insets leave, and not that of the content. */
  private boolean fillsInsets() {
    Align align = node.style().alignSelf();
    return (align == Align.AUTO || align == Align.STRETCH)
        && !FlexRun.keepsToContent(node.style().lengths, LengthTable.HEIGHT);
  }

  private float x() {
    Box box = node.box;
    if (Float.isNaN(left) && Float.isNaN(right)) {
      return StaticPosition.x(parent, node, parentWidth);
    }
    float x;
    boolean both = !Float.isNaN(left) && !Float.isNaN(right);
    boolean stated = !node.style().lengths.isAuto(LengthTable.WIDTH);
    if (both && stated && (box.autoLeft || box.autoRight)) {
      float free = blockWidth - left - right - box.width - box.marginWidth();
      float share = box.autoLeft && box.autoRight ? Math.max(0, free) / 2 : free;
      x = left + box.marginLeft + (box.autoLeft ? share : 0);
    } else if (Float.isNaN(left) || (!Float.isNaN(right) && parent.box.rightToLeft)) {
      x = blockWidth - right - box.marginRight - box.width;
    } else {
      x = left + box.marginLeft;
    }
    return x - parentX;
  }

  private float y() {
    Box box = node.box;
    if (Float.isNaN(top) && Float.isNaN(bottom)) {
      return StaticPosition.y(parent, node, parentHeight);
    }
    float y;
    boolean both = !Float.isNaN(top) && !Float.isNaN(bottom);
    boolean filled = node.style().lengths.isAuto(LengthTable.HEIGHT) && fillsInsets();
    if (both && !filled && (box.autoTop || box.autoBottom)) {
      float free = blockHeight - top - bottom - box.height - box.marginHeight();
      float share = box.autoTop && box.autoBottom ? free / 2 : free;
      y = top + box.marginTop + (box.autoTop ? share : 0);
    } else if (both && node.style().alignSelf() != Align.AUTO) {
      y = alignedY() + box.marginTop;
    } else if (Float.isNaN(top)) {
      y = blockHeight - bottom - box.marginBottom - box.height;
    } else {
      y = top + box.marginTop;
    }
    return y - parentY;
  }

  /**
   * Where the margin box lies between two insets, by the node's own alignment. One that is too
   * large is moved so that it does not leave the containing block, at least not at the top.
   */
  private float alignedY() {
    float room = Math.max(0, blockHeight - top - bottom);
    float outer = node.box.height + node.box.marginHeight();
    float free = room - outer;
    float y =
        switch (node.style().alignSelf()) {
          case CENTER -> top + free / 2;
          case FLEX_END -> top + free;
          default -> top;
        };
    if (free >= 0) {
      return y;
    }
    float lowest = Math.max(blockHeight, top + room) - outer;
    return Math.max(Math.min(y, lowest), Math.min(0, top));
  }
}
