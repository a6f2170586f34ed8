package org.javanative.layout;

/**
 * Size and place of a node that is positioned absolutely, against the padding box of its containing
 * block: the nearest ancestor that is not static. Where no inset says anything, the node lies where
 * its parent would align it if it were the only child.
 */
final class AbsoluteLayout {
  private AbsoluteLayout() {}

  /** Sizes and places the node; false if an answer is missing. */
  static boolean place(FlexRun run, LayoutNode node, Engine engine) {
    LayoutNode block = run.node();
    LayoutNode parent = parentBox(node);
    LengthTable border = block.style().lengths;
    float borderLeft = BoxModel.borderLeft(block.box, border);
    float borderTop = BoxModel.borderTop(border);
    float blockWidth = run.width - borderLeft - BoxModel.borderRight(block.box, border);
    float blockHeight = run.height - borderTop - BoxModel.borderBottom(border);
    BoxModel.resolve(node, blockWidth, parent.box.rightToLeft);

    LengthTable lengths = node.style().lengths;
    boolean rtl = node.box.rightToLeft;
    int group = LengthTable.INSET;
    float left = BoxModel.orNaN(lengths, lengths.left(group, rtl), blockWidth);
    float right = BoxModel.orNaN(lengths, lengths.right(group, rtl), blockWidth);
    float top = BoxModel.orNaN(lengths, lengths.top(group), blockHeight);
    float bottom = BoxModel.orNaN(lengths, lengths.bottom(group), blockHeight);

    float statedHeight = statedHeight(node, blockHeight);
    float width = width(node, blockWidth, blockHeight, left, right, top, bottom, statedHeight);
    float height = height(node, blockHeight, top, bottom, statedHeight, width);
    if (Float.isNaN(height)) {
      height = engine.autoHeight(node, width, blockWidth, blockHeight);
      if (Float.isNaN(height)) {
        return false;
      }
    }
    if (!engine.place(node, width, height, true, blockWidth, blockHeight)) {
      return false;
    }
    float offsetX = 0;
    float offsetY = 0;
    for (LayoutNode at = parent; at != block; at = parentBox(at)) {
      offsetX += at.box.x;
      offsetY += at.box.y;
    }
    float parentWidth = parent == block ? run.width : parent.box.width;
    float parentHeight = parent == block ? run.height : parent.box.height;
    Box box = node.box;
    float x = insetX(node, blockWidth, left, right, parent.box.rightToLeft);
    box.x =
        Float.isNaN(x)
            ? StaticPosition.x(parent, node, parentWidth)
            : x + borderLeft - offsetX;
    float y = insetY(node, blockHeight, top, bottom);
    box.y =
        Float.isNaN(y)
            ? StaticPosition.y(parent, node, parentHeight)
            : y + borderTop - offsetY;
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

  private static float statedHeight(LayoutNode node, float blockHeight) {
    float stated = BoxModel.statedHeight(node, blockHeight);
    return Float.isNaN(stated) ? stated : BoxModel.clampHeight(node, stated, blockHeight);
  }

  private static float width(
      LayoutNode node,
      float blockWidth,
      float blockHeight,
      float left,
      float right,
      float top,
      float bottom,
      float statedHeight) {
    float stated = BoxModel.statedWidth(node, blockWidth);
    float room =
        blockWidth - zeroIfNaN(left) - zeroIfNaN(right) - node.box.marginWidth();
    LengthTable lengths = node.style().lengths;
    if (Float.isNaN(stated)
        && ((!Float.isNaN(left) && !Float.isNaN(right)
            && !FlexRun.keepsToContent(lengths, LengthTable.WIDTH))
            || lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.STRETCH))) {
      stated = Math.max(0, room);
    }
    if (Float.isNaN(stated)) {
      float height = statedHeight;
      if (Float.isNaN(height) && !Float.isNaN(top) && !Float.isNaN(bottom)) {
        height =
            BoxModel.clampHeight(
                node, blockHeight - top - bottom - node.box.marginHeight(), blockHeight);
      }
      stated = BoxModel.widthFromRatio(node, height);
    }
    if (Float.isNaN(stated)) {
      Engine.settleIfDirty(node);
      stated =
          lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.MAX_CONTENT)
              ? ContentWidth.max(node) + node.box.insetWidth()
              : ContentWidth.fit(node, Math.max(0, room));
    }
    return BoxModel.clampWidth(node, stated, blockWidth);
  }

  private static float height(
      LayoutNode node,
      float blockHeight,
      float top,
      float bottom,
      float statedHeight,
      float width) {
    float height = statedHeight;
    if (Float.isNaN(height)) {
      height = BoxModel.heightFromRatio(node, width);
    }
    if (Float.isNaN(height)
        && !FlexRun.keepsToContent(node.style().lengths, LengthTable.HEIGHT)) {
      height = blockHeight - top - bottom - node.box.marginHeight();
    }
    return Float.isNaN(height) ? height : BoxModel.clampHeight(node, height, blockHeight);
  }

  /** From the left of the padding box; NaN if no inset says anything. */
  private static float insetX(
      LayoutNode node, float blockWidth, float left, float right, boolean parentRightToLeft) {
    Box box = node.box;
    if (!Float.isNaN(left) && !Float.isNaN(right) && (box.autoLeft || box.autoRight)) {
      float free = blockWidth - left - right - box.width - box.marginWidth();
      float share = box.autoLeft && box.autoRight ? Math.max(0, free) / 2 : free;
      return left + box.marginLeft + (box.autoLeft ? share : 0);
    }
    boolean fromRight = !Float.isNaN(right) && (Float.isNaN(left) || parentRightToLeft);
    return fromRight ? blockWidth - right - box.marginRight - box.width : left + box.marginLeft;
  }

  /** From the top of the padding box; NaN if no inset says anything. */
  private static float insetY(LayoutNode node, float blockHeight, float top, float bottom) {
    Box box = node.box;
    if (!Float.isNaN(top) && !Float.isNaN(bottom) && (box.autoTop || box.autoBottom)) {
      float free = blockHeight - top - bottom - box.height - box.marginHeight();
      float share = box.autoTop && box.autoBottom ? free / 2 : free;
      return top + box.marginTop + (box.autoTop ? share : 0);
    }
    return Float.isNaN(top)
        ? blockHeight - bottom - box.marginBottom - box.height
        : top + box.marginTop;
  }

  private static float zeroIfNaN(float value) {
    return Float.isNaN(value) ? 0 : value;
  }
}
