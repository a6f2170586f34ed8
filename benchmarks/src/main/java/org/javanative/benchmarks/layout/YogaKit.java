package org.javanative.benchmarks.layout;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.util.yoga.YGMeasureFunc;
import org.lwjgl.util.yoga.Yoga;

/** Yoga itself, compiled to machine code; its nodes are addresses. */
final class YogaKit implements NodeKit<Long> {
  private final List<SampleText> texts = new ArrayList<>();

  /** One for all texts, as a callback from machine code is costly to make. */
  private final YGMeasureFunc measure =
      YGMeasureFunc.create(
          (node, width, widthMode, height, heightMode, result) -> {
            SampleText text = texts.get((int) Yoga.YGNodeGetContext(node) - 1);
            float own =
                widthMode == Yoga.YGMeasureModeExactly
                    ? width
                    : widthMode == Yoga.YGMeasureModeAtMost
                        ? Math.min(width, text.width())
                        : text.width();
            result.width(own);
            result.height(text.height(own));
          });

  @Override
  public Long node() {
    return Yoga.YGNodeNew();
  }

  @Override
  public void add(Long parent, Long child) {
    Yoga.YGNodeInsertChild(parent, child, Yoga.YGNodeGetChildCount(parent));
  }

  @Override
  public void row(Long node) {
    Yoga.YGNodeStyleSetFlexDirection(node, Yoga.YGFlexDirectionRow);
  }

  @Override
  public void padding(Long node, float points) {
    Yoga.YGNodeStyleSetPadding(node, Yoga.YGEdgeAll, points);
  }

  @Override
  public void gap(Long node, float points) {
    Yoga.YGNodeStyleSetGap(node, Yoga.YGGutterAll, points);
  }

  @Override
  public void grow(Long node) {
    Yoga.YGNodeStyleSetFlexGrow(node, 1);
    Yoga.YGNodeStyleSetFlexShrink(node, 1);
    Yoga.YGNodeStyleSetFlexBasis(node, 0);
  }

  @Override
  public void size(Long node, float width, float height) {
    Yoga.YGNodeStyleSetWidth(node, width);
    Yoga.YGNodeStyleSetHeight(node, height);
  }

  @Override
  public void text(Long node, SampleText text) {
    texts.add(text);
    Yoga.YGNodeSetContext(node, texts.size());
    Yoga.YGNodeSetMeasureFunc(node, measure);
  }

  @Override
  public void textChanged(Long node) {
    Yoga.YGNodeMarkDirty(node);
  }

  @Override
  public float layOut(Long root, float width) {
    Yoga.YGNodeCalculateLayout(root, width, Float.NaN, Yoga.YGDirectionLTR);
    return Yoga.YGNodeLayoutGetHeight(root);
  }

  @Override
  public void free(Long root) {
    Yoga.YGNodeFreeRecursive(root);
    texts.clear();
  }
}
