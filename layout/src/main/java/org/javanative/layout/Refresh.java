package org.javanative.layout;

import org.jspecify.annotations.Nullable;

/**
 * Finds the answers of dirty nodes anew, from the bottom up, before a layout looks for them.
 *
 * <p>A node whose answers turn out as before has changed nothing for its parent, which then need
 * not look at its other children at all. So a change costs what lies on the path to it, as far as
 * its effects reach.
 */
final class Refresh {
  private final Engine engine;
  private final Heights former = new Heights();

  Refresh(Engine engine) {
    this.engine = engine;
  }

  /** Leaves the root itself to the caller. */
  void dirtyBelow(LayoutNode root) {
    LayoutNode at = root;
    at.changes.pending = firstWorthwhile(at);
    while (true) {
      LayoutNode child = at.changes.pending;
      if (child != null) {
        at.changes.pending = child.changes.nextDirtySibling();
        if (isWorthwhile(at, child)) {
          at = child;
          at.changes.pending = firstWorthwhile(at);
        }
        continue;
      }
      if (at == root) {
        break;
      }
      LayoutNode parent = at.parent;
      if (parent == null) {
        throw new AssertionError("a node in the list of dirty children has a parent");
      }
      if (changesAnswers(at)) {
        parent.changes.ofChildAnswers = true;
      }
      at = parent;
    }
    Changes changes = root.changes;
    if (!changes.ofStyle && !changes.ofContent && !changes.ofChildAnswers) {
      changes.settle();
    }
  }

  /** The first dirty child, unless the node will be laid out anew in any case. */
  private static @Nullable LayoutNode firstWorthwhile(LayoutNode node) {
    Changes changes = node.changes;
    boolean lost = changes.ofStyle || changes.ofContent || !node.answers.isPlaced();
    if (!lost && changes.firstDirtyChild != null && usesBaselines(node)) {
      changes.ofChildAnswers = true;
      return null;
    }
    return lost ? null : changes.firstDirtyChild;
  }

  private static boolean usesBaselines(LayoutNode node) {
    return node.answers.usesBaselines;
  }

  /** Whether it can be told from the child's answers alone that nothing changed for the parent. */
  private static boolean isWorthwhile(LayoutNode parent, LayoutNode child) {
    boolean inFlow =
        child.style().display() == Display.FLEX
            && child.style().positionType() == PositionType.RELATIVE;
    if (inFlow && !child.changes.ofStyle && (child.isLeaf() || child.answers.isPlaced())) {
      return true;
    }
    LayoutNode at = parent;
    at.changes.ofChildAnswers = true;
    while (at.parent != null && at.style().positionType() == PositionType.STATIC) {
      at = at.parent;
      at.changes.ofChildAnswers = true;
    }
    return false;
  }

  /** Finds the node's answers anew; tells whether one is another than before. */
  private boolean changesAnswers(LayoutNode node) {
    Changes changes = node.changes;
    if (!changes.ofContent && !changes.ofChildAnswers) {
      changes.settle();
      return false;
    }
    return node.isLeaf() ? leafChanges(node) : containerChanges(node);
  }

  private boolean leafChanges(LayoutNode node) {
    Answers answers = node.answers;
    if (answers.isPlaced()) {
      return true;
    }
    MeasureFunction function = node.measureFunction;
    if (function == null) {
      return true;
    }
    float max = answers.maxContentWidth;
    float min = answers.minContentWidth;
    float limit = answers.fitLimit;
    float fit = answers.fitWidth;
    former.copy(answers.heights);
    node.changes.settle();
    answers.forget();
    if ((!Float.isNaN(max) && ContentWidth.max(node) != max)
        || (!Float.isNaN(min) && ContentWidth.min(node) != min)
        || (!Float.isNaN(limit)
            && ContentWidth.fit(node, limit + node.box.insetWidth())
                != Math.min(fit, max) + node.box.insetWidth())) {
      return true;
    }
    for (int i = 0; i < former.count(); i++) {
      if (contentHeight(node, function, former.width(i)) != former.height(i)) {
        return true;
      }
    }
    return false;
  }

  private static float contentHeight(LayoutNode leaf, MeasureFunction function, float width) {
    Heights heights = leaf.answers.heights;
    int known = heights.find(width, 0, 0);
    if (known >= 0) {
      return heights.height(known);
    }
    long size = function.measure(width, MeasureMode.EXACTLY, Float.NaN, MeasureMode.UNDEFINED);
    float height = ContentWidth.atLeastZero(MeasuredSize.height(size));
    heights.add(width, 0, 0, height, height);
    return height;
  }

  private boolean containerChanges(LayoutNode node) {
    Answers answers = node.answers;
    if (!answers.isPlaced()) {
      return true;
    }
    float max = answers.maxContentWidth;
    float min = answers.minContentWidth;
    boolean dependence = answers.knowsHeightDependence;
    boolean depends = answers.dependsOnHeight;
    float width = answers.placedWidth;
    float height = answers.placedHeight;
    boolean definite = answers.placedDefinite;
    float parentWidth = answers.placedParentWidth;
    float parentHeight = answers.placedParentHeight;
    float result = answers.placedResult;
    former.copy(answers.heights);
    node.changes.settle();
    answers.forget();
    if ((dependence && HeightDependence.of(node) != depends)
        || (!Float.isNaN(max) && ContentWidth.max(node) != max)
        || (!Float.isNaN(min) && ContentWidth.min(node) != min)) {
      return true;
    }
    for (int i = 0; i < former.count(); i++) {
      resolvePadding(node, former.parentWidth(i));
      float again =
          engine.recomputeHeight(
              node, former.width(i), former.parentWidth(i), former.parentHeight(i));
      if (again != former.height(i) || engine.unlimitedHeight != former.unlimited(i)) {
        return true;
      }
    }
    resolvePadding(node, parentWidth);
    engine.recomputePlace(node, width, height, definite, parentWidth, parentHeight);
    return answers.placedResult != result;
  }

  /** The answers depend on padding, which may be a percentage of the parent's width. */
  private static void resolvePadding(LayoutNode node, float parentWidth) {
    LengthTable lengths = node.style().lengths;
    if (lengths.hasPercentEdges(LengthTable.PADDING)) {
      BoxModel.resolveInsets(node.box, lengths, parentWidth);
    }
  }
}
