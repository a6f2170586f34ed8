package org.javanative.layout;

/**
 * What a node has answered to its parent, by what was asked. An answer depends on nothing but the
 * question and what is at the node and below, so it holds until that changes.
 */
final class Answers {
  private static final int MAX_HEIGHTS = 4;

  /** Floats in an entry: width, parent's width, parent's height, height, unclamped height. */
  private static final int ENTRY = 5;

  private static final float[] NONE = new float[0];

  /** Content widths, without padding and border; NaN if not known. */
  float maxContentWidth = Float.NaN;

  float minContentWidth = Float.NaN;

  /** How wide the content made itself within a limit; NaN if not known. */
  float fitLimit = Float.NaN;

  float fitWidth = Float.NaN;

  /** Whether {@link #dependsOnHeight} has been found out. */
  boolean knowsHeightDependence;

  boolean dependsOnHeight;

  /** Whether the children were placed by their baselines. */
  boolean usesBaselines;

  private float[] heights = NONE;
  private int heightCount;
  private int nextHeight;

  /** The layout that the subtree is in. */
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
    heightCount = 0;
    nextHeight = 0;
    placed = false;
  }

  boolean isPlaced() {
    return placed;
  }

  void forgetPlace() {
    placed = false;
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

  int heightCount() {
    return heightCount;
  }

  /** The index of the entry for an automatic height; -1 if it was not asked before. */
  int findHeight(float width, float parentWidth, float parentHeight) {
    for (int i = 0; i < heightCount; i++) {
      int at = i * ENTRY;
      if (heights[at] == width
          && same(heights[at + 1], parentWidth)
          && same(heights[at + 2], parentHeight)) {
        return i;
      }
    }
    return -1;
  }

  float widthAt(int index) {
    return heights[index * ENTRY];
  }

  float parentWidthAt(int index) {
    return heights[index * ENTRY + 1];
  }

  float parentHeightAt(int index) {
    return heights[index * ENTRY + 2];
  }

  float heightAt(int index) {
    return heights[index * ENTRY + 3];
  }

  float unclampedAt(int index) {
    return heights[index * ENTRY + 4];
  }

  void addHeight(
      float width, float parentWidth, float parentHeight, float height, float unclamped) {
    int at = nextHeight * ENTRY;
    if (at == heights.length) {
      heights = java.util.Arrays.copyOf(heights, at == 0 ? ENTRY : 2 * at);
    }
    heights[at] = width;
    heights[at + 1] = parentWidth;
    heights[at + 2] = parentHeight;
    heights[at + 3] = height;
    heights[at + 4] = unclamped;
    heightCount = Math.max(heightCount, nextHeight + 1);
    nextHeight = (nextHeight + 1) % MAX_HEIGHTS;
  }
}
