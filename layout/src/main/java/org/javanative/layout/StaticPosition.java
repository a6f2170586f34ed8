package org.javanative.layout;

/** Where an absolute node lies by its parent's alignment, when its insets say nothing. */
final class StaticPosition {
  private StaticPosition() {}

  static float x(LayoutNode parent, LayoutNode node, float parentWidth) {
    Box in = parent.box;
    Box box = node.box;
    float free = parentWidth - in.insetWidth() - box.width - box.marginWidth();
    return in.insetLeft + box.marginLeft + free * shareOnLeft(parent, node);
  }

  /**
   * How wide the node may be without leaving its containing block.
   *
   * @param offset of the parent from the left of the containing block's padding box
   */
  static float room(
      LayoutNode parent, LayoutNode node, float parentWidth, float offset, float blockWidth) {
    float share = shareOnLeft(parent, node);
    float left = offset + parent.box.insetLeft;
    float right = offset + parentWidth - parent.box.insetRight;
    if (share == 0) {
      return blockWidth - left;
    }
    if (share == 1) {
      return right;
    }
    float center = (left + right) / 2;
    return 2 * Math.min(center, blockWidth - center);
  }

  /** How much of the free space lies on the left of the node. */
  private static float shareOnLeft(LayoutNode parent, LayoutNode node) {
    boolean rtl = parent.box.rightToLeft;
    boolean isRow = parent.style().flexDirection().isRow();
    boolean fromRight = isRow ? isMainReversed(parent) : isCrossReversed(parent) != rtl;
    float share = isRow ? mainShare(parent) : crossShare(parent, node);
    return fromRight ? 1 - share : share;
  }

  static float y(LayoutNode parent, LayoutNode node, float parentHeight) {
    Box in = parent.box;
    Box box = node.box;
    boolean isRow = parent.style().flexDirection().isRow();
    float free = parentHeight - in.insetHeight() - box.height - box.marginHeight();
    boolean fromBottom = isRow ? isCrossReversed(parent) : isMainReversed(parent);
    float share = isRow ? crossShare(parent, node) : mainShare(parent);
    return in.insetTop + box.marginTop + free * (fromBottom ? 1 - share : share);
  }

  private static boolean isMainReversed(LayoutNode parent) {
    boolean reversed = parent.style().flexDirection().isReverse();
    return parent.style().flexDirection().isRow() ? reversed != parent.box.rightToLeft : reversed;
  }

  private static boolean isCrossReversed(LayoutNode parent) {
    return parent.style().flexWrap() == FlexWrap.WRAP_REVERSE;
  }

  /** How much of the free space lies before the node, in the direction of the main axis. */
  private static float mainShare(LayoutNode parent) {
    return switch (parent.style().justifyContent()) {
      case FLEX_START, SPACE_BETWEEN -> 0;
      case FLEX_END -> 1;
      case CENTER, SPACE_AROUND, SPACE_EVENLY -> 0.5f;
    };
  }

  private static float crossShare(LayoutNode parent, LayoutNode node) {
    Align own = node.style().alignSelf();
    Align align = own == Align.AUTO ? parent.style().alignItems() : own;
    return switch (align) {
      case FLEX_END -> 1;
      case CENTER -> 0.5f;
      case BASELINE -> isCrossReversed(parent) ? 1 : 0;
      default -> 0;
    };
  }
}
