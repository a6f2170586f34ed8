package org.javanative.layout;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lays out one tree. Containers are worked on by {@link FlexRun}s, which stand on a stack of their
 * own here instead of on the thread's, so that no tree is too deep. A run that needs an answer of a
 * child that is not known yet puts the child's run on top and starts that step again afterwards.
 *
 * <p>Runs are reused, so that a layout of what was laid out before allocates nothing.
 */
final class Engine {
  private FlexRun[] runs = new FlexRun[0];
  private int depth;
  private final Refresh refresh = new Refresh(this);
  private final Reporter reporter = new Reporter();

  /** What the height of the last answer of {@link #autoHeight} was before its limits. */
  float unlimitedHeight;

  void layOut(LayoutNode root, float availableWidth, float availableHeight, boolean rightToLeft) {
    depth = 0;
    if (root.changes.isDirty()) {
      refresh.dirtyBelow(root);
    }
    BoxModel.resolve(root, availableWidth, rightToLeft);
    if (root.style().display() == Display.NONE) {
      hide(root);
      return;
    }
    float width = rootWidth(root, availableWidth);
    float height = rootHeight(root, availableHeight, width);
    while (!place(root, width, height, true, availableWidth, availableHeight)) {
      run();
    }
    placeRoot(root, availableWidth, availableHeight);
  }

  private static float rootWidth(LayoutNode root, float available) {
    float stated = BoxModel.statedWidth(root, available);
    if (!Float.isNaN(stated)) {
      return BoxModel.clampWidth(root, stated, available);
    }
    float fromHeight = BoxModel.widthFromRatio(root, BoxModel.statedHeight(root, Float.NaN));
    if (!Float.isNaN(fromHeight)) {
      return BoxModel.clampWidth(root, fromHeight, available);
    }
    boolean stretches = !Float.isNaN(available) && !keepsToContent(root);
    float width =
        stretches
            ? available - root.box.marginWidth()
            : ContentWidth.fit(root, Float.isNaN(available) ? Float.POSITIVE_INFINITY : available);
    return BoxModel.clampWidth(root, width, available);
  }

  private static boolean keepsToContent(LayoutNode node) {
    LengthTable lengths = node.style().lengths;
    return lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.MAX_CONTENT)
        || lengths.isKeyword(LengthTable.WIDTH, LayoutLength.Kind.FIT_CONTENT);
  }

  private static float rootHeight(LayoutNode root, float available, float width) {
    float stated = BoxModel.statedHeight(root, available);
    if (Float.isNaN(stated)) {
      stated = BoxModel.heightFromRatio(root, width);
    }
    if (Float.isNaN(stated)) {
      stated = available - root.box.marginHeight();
    }
    return Float.isNaN(stated) ? Float.NaN : BoxModel.clampHeight(root, stated, available);
  }

  private static void placeRoot(LayoutNode root, float availableWidth, float availableHeight) {
    Box box = root.box;
    box.x = box.marginLeft + BoxModel.relativeX(root, availableWidth, false);
    box.y = box.marginTop + BoxModel.relativeY(root, availableHeight);
  }

  private void run() {
    while (depth > 0) {
      FlexRun top = runs[depth - 1];
      if (top.advance(this)) {
        // Runs that were put on top have ended before, so this one is on top again.
        depth--;
      }
    }
  }

  /**
   * The height of a node of this width whose height its content decides, within its limits. NaN if
   * that is not known yet; then the caller must give way and ask again.
   */
  float autoHeight(LayoutNode node, float width, float parentWidth, float parentHeight) {
    settleIfDirty(node);
    if (node.isLeaf()) {
      return leafHeight(node, width, parentHeight);
    }
    float keyWidth = keyWidth(node, parentWidth);
    float keyHeight = keyHeight(node, parentHeight);
    Answers answers = node.answers;
    int known = answers.heights.find(width, keyWidth, keyHeight);
    if (known >= 0) {
      unlimitedHeight = answers.heights.unlimited(known);
      return answers.heights.height(known);
    }
    push(node, width, Float.NaN, false, keyWidth, keyHeight, parentHeight);
    return Float.NaN;
  }

  private float leafHeight(LayoutNode node, float width, float parentHeight) {
    float inset = node.box.insetHeight();
    MeasureFunction function = node.measureFunction;
    float content = 0;
    if (function != null) {
      float contentWidth = Math.max(0, width - node.box.insetWidth());
      int known = node.answers.heights.find(contentWidth, 0, 0);
      if (known >= 0) {
        content = node.answers.heights.height(known);
      } else {
        long size =
            function.measure(contentWidth, MeasureMode.EXACTLY, Float.NaN, MeasureMode.UNDEFINED);
        content = ContentWidth.atLeastZero(MeasuredSize.height(size));
        node.answers.heights.add(contentWidth, 0, 0, content, content);
      }
    }
    unlimitedHeight = content + inset;
    return BoxModel.clampHeight(node, content + inset, parentHeight);
  }

  /**
   * Gives a node its final size and places all below it.
   *
   * @param height NaN if the content decides
   * @param definite whether percentages below may refer to the height
   * @return false if the caller must give way and ask again
   */
  boolean place(
      LayoutNode node,
      float width,
      float height,
      boolean definite,
      float parentWidth,
      float parentHeight) {
    settleIfDirty(node);
    Box box = node.box;
    if (node.isLeaf()) {
      box.width = width;
      box.height = Float.isNaN(height) ? leafHeight(node, width, parentHeight) : height;
      return true;
    }
    float keyWidth = keyWidth(node, parentWidth);
    float keyHeight = keyHeight(node, parentHeight);
    if (node.answers.isPlacedFor(width, height, definite, keyWidth, keyHeight)) {
      box.width = width;
      box.height = node.answers.placedResult;
      return true;
    }
    push(node, width, height, definite, keyWidth, keyHeight, parentHeight);
    return false;
  }

  /** The parent's width as far as it matters inside the node, which is for its padding. */
  private static float keyWidth(LayoutNode node, float parentWidth) {
    return node.style().lengths.hasPercentEdges(LengthTable.PADDING) ? parentWidth : 0;
  }

  /** The parent's height as far as it matters inside the node, which is for its limits. */
  private static float keyHeight(LayoutNode node, float parentHeight) {
    LengthTable lengths = node.style().lengths;
    return lengths.isPercent(LengthTable.MIN_HEIGHT) || lengths.isPercent(LengthTable.MAX_HEIGHT)
        ? parentHeight
        : 0;
  }

  static void settleIfDirty(LayoutNode node) {
    if (node.changes.isDirty()) {
      node.changes.settle();
      node.answers.forget();
    }
  }

  private void push(
      LayoutNode node,
      float width,
      float height,
      boolean definite,
      float keyWidth,
      float keyHeight,
      float parentHeight) {
    if (depth == runs.length) {
      runs = java.util.Arrays.copyOf(runs, Math.max(16, 2 * depth));
      for (int i = depth; i < runs.length; i++) {
        runs[i] = new FlexRun();
      }
    }
    runs[depth++].begin(node, width, height, definite, keyWidth, keyHeight, parentHeight);
  }

  /** Finds an answer anew; nothing is on the stack. */
  float recomputeHeight(LayoutNode node, float width, float parentWidth, float parentHeight) {
    float height = autoHeight(node, width, parentWidth, parentHeight);
    if (Float.isNaN(height)) {
      run();
      height = autoHeight(node, width, parentWidth, parentHeight);
    }
    return height;
  }

  /** Places a subtree anew; nothing is on the stack. */
  void recomputePlace(
      LayoutNode node,
      float width,
      float height,
      boolean definite,
      float parentWidth,
      float parentHeight) {
    while (!place(node, width, height, definite, parentWidth, parentHeight)) {
      run();
    }
  }

  /** Gives a node and all below it an empty frame. */
  static void hide(LayoutNode node) {
    node.box.clear();
    node.changes.settle();
    node.answers.forget();
    node.changes.placedChildren = true;
    for (int i = 0; i < node.childCount; i++) {
      hide(node.children[i]);
    }
  }

  void report(LayoutNode root, float scale, @Nullable Consumer<? super LayoutNode> changed) {
    reporter.report(root, scale, changed);
  }
}
