package org.javanative.layout;

/**
 * What a node has answered to its parent, by what was asked. An answer depends on nothing but the
 * question and what is at the node and below, so it holds until that changes.
 */
final class Answers {
  /** Content widths, without padding and border; NaN if not known. */
  float maxContentWidth = Float.NaN;

  float minContentWidth = Float.NaN;

  /** Where a walk over the children has got to. */
  int nextChild;

  /** How wide the content made itself within a limit; NaN if not known. */
  float fitLimit = Float.NaN;

  float fitWidth = Float.NaN;

  /** Whether {@link #dependsOnHeight} has been found out. */
  boolean knowsHeightDependence;

  boolean dependsOnHeight;

  /** Whether the children were placed by their baselines. */
  boolean usesBaselines;

  /** For a leaf, of its content alone, and by the width of that. */
  final Heights heights = new Heights();

  /**
   * The question that the subtree is laid out for at the moment, and the height that came of it.
   */
  private boolean placed;

  float placedWidth;
  float placedHeight;
  boolean placedDefinite;
  float placedParentWidth;
  float placedParentHeight;
  float placedResult;

  static boolean same(float a, float b) {
    return a == b || (Float.isNaN(a) && Float.isNaN(b));
  }

  void forget() {
    maxContentWidth = Float.NaN;
    minContentWidth = Float.NaN;
    fitLimit = Float.NaN;
    knowsHeightDependence = false;
    heights.clear();
    placed = false;
  }

  boolean isPlaced() {
    return placed;
  }

  boolean isPlacedFor(
      float width, float height, boolean definite, float parentWidth, float parentHeight) {
    return placed
        && placedWidth == width
        && same(placedHeight, height)
        && placedDefinite == definite
        && same(placedParentWidth, parentWidth)
        && same(placedParentHeight, parentHeight);
  }

  void placed(
      float width,
      float height,
      boolean definite,
      float parentWidth,
      float parentHeight,
      float result) {
    placed = true;
    placedWidth = width;
    placedHeight = height;
    placedDefinite = definite;
    placedParentWidth = parentWidth;
    placedParentHeight = parentHeight;
    placedResult = result;
  }
}
