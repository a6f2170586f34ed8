package org.javanative.layout;

import org.jspecify.annotations.Nullable;

/** Where the first baseline of a placed node is, from the top of its box. */
final class Baseline {
  private Baseline() {}

  static float of(LayoutNode node) {
    Box box = node.box;
    BaselineFunction function = node.baselineFunction;
    if (function != null) {
      return function.baseline(box.width, box.height);
    }
    LayoutNode decisive = decisive(node, node, null);
    return decisive == null ? box.height : decisive.box.y - decisive.box.shiftY + of(decisive);
  }

  /**
   * The item that lies first, of the line that does; those aligned by their baselines go before.
   */
  private static @Nullable LayoutNode decisive(
      LayoutNode container, LayoutNode parent, @Nullable LayoutNode soFar) {
    LayoutNode decisive = soFar;
    for (int i = 0; i < parent.childCount; i++) {
      LayoutNode child = parent.children[i];
      if (child.isContents()) {
        decisive = decisive(container, child, decisive);
      } else if (ContentWidth.takesPart(child)
          && (decisive == null || goesBefore(container, child, decisive))) {
        decisive = child;
      }
    }
    return decisive;
  }

  private static boolean goesBefore(LayoutNode container, LayoutNode child, LayoutNode other) {
    LayoutStyle style = container.style();
    if (child.box.line != other.box.line) {
      return style.flexWrap() == FlexWrap.WRAP_REVERSE;
    }
    boolean aligned = isAligned(style, child);
    if (aligned != isAligned(style, other)) {
      return aligned;
    }
    return style.flexDirection().isReverse();
  }

  private static boolean isAligned(LayoutStyle container, LayoutNode child) {
    Align own = child.style().alignSelf();
    Align align = own == Align.AUTO ? container.alignItems() : own;
    return align == Align.BASELINE && container.flexDirection().isRow();
  }
}
