package org.javanative.benchmarks.layout;

import org.javanative.layout.Direction;
import org.javanative.layout.Edge;
import org.javanative.layout.FlexDirection;
import org.javanative.layout.Gutter;
import org.javanative.layout.LayoutNode;
import org.javanative.layout.MeasureMode;
import org.javanative.layout.MeasuredSize;

/** The layout of this project. */
final class JavaNativeKit implements NodeKit<LayoutNode> {

  @Override
  public LayoutNode node() {
    return new LayoutNode();
  }

  @Override
  public void add(LayoutNode parent, LayoutNode child) {
    parent.add(child);
  }

  @Override
  public void row(LayoutNode node) {
    node.style().setFlexDirection(FlexDirection.ROW);
  }

  @Override
  public void padding(LayoutNode node, float points) {
    node.style().setPadding(Edge.ALL, points);
  }

  @Override
  public void gap(LayoutNode node, float points) {
    node.style().setGap(Gutter.ALL, points);
  }

  @Override
  public void grow(LayoutNode node) {
    node.style().setFlexGrow(1).setFlexShrink(1).setFlexBasis(0);
  }

  @Override
  public void size(LayoutNode node, float width, float height) {
    node.style().setWidth(width).setHeight(height);
  }

  @Override
  public void text(LayoutNode node, SampleText text) {
    node.setMeasureFunction(
        (width, widthMode, height, heightMode) -> {
          float own =
              widthMode == MeasureMode.EXACTLY
                  ? width
                  : widthMode == MeasureMode.AT_MOST ? Math.min(width, text.width()) : text.width();
          return MeasuredSize.of(own, text.height(own));
        });
  }

  @Override
  public void textChanged(LayoutNode node) {
    node.markDirty();
  }

  @Override
  public float layOut(LayoutNode root, float width) {
    root.calculate(width, Float.NaN, Direction.LTR);
    return root.height();
  }

  @Override
  public void free(LayoutNode root) {}
}
