package org.javanative.layout;

/** Where the first baseline of a placed node is, from the top of its box. */
final class Baseline {
  private Baseline() {}

  static float of(LayoutNode node) {
    Box box = node.box;
    BaselineFunction function = node.baselineFunction;
    if (function != null) {
      return function.baseline(box.width, box.height);
    }
    LayoutNode decisive = decisiveChild(node, node, null);
    return decisive == null ? box.height : decisive.box.y + of(decisive);
  }

  /** The first child of the first line, but one that is aligned by its baseline comes first. */
  private static @org.jspecify.annotations.Nullable LayoutNode decisiveChild(
      LayoutNode container,
      LayoutNode parent,
      @org.jspecify.annotations.Nullable LayoutNode first) {
    LayoutNode decisive = first;
    for (int i = 0; i < parent.childCount; i++) {
      LayoutNode child = parent.children[i];
      if (child.isContents()) {
        decisive = decisiveChild(container, child, decisive);
      } else if (ContentWidth.takesPart(child)) {
        if (child.box.line > 0) {
          return decisive;
        }
        if (isAligned(container, child)) {
          return child;
        }
        if (decisive == null) {
          decisive = child;
        }
      }
    }
    return decisive;
  }

  private static boolean isAligned(LayoutNode container, LayoutNode child) {
    Align own = child.style().alignSelf();
    Align align = own == Align.AUTO ? container.style().alignItems() : own;
    return align == Align.BASELINE && container.style().flexDirection().isRow();
  }
}
