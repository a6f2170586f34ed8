package org.javanative.layout;

/** What the computation knows of a node: its box, and what its parent's run is working out. */
final class Box {
  /** Relative to the parent's box; not rounded. */
  float x;

  float y;
  float width;
  float height;
  boolean rightToLeft;

  /** Padding plus border. */
  float insetLeft;

  float insetTop;
  float insetRight;
  float insetBottom;

  /** Margins; 0 where automatic. */
  float marginLeft;

  float marginTop;
  float marginRight;
  float marginBottom;

  boolean autoLeft;
  boolean autoTop;
  boolean autoRight;
  boolean autoBottom;

  /** The item's size in the main axis before flexing. */
  float base;

  /** The base, within the least and the greatest size. */
  float hypothetical;

  /** The item's least and greatest size in the main axis. */
  float minMain;

  float maxMain;

  /** The size in the main axis after flexing. */
  float main;

  /** The size in the cross axis. */
  float cross;

  /** The height that the content asked for, if that is what the height stems from; or else NaN. */
  float contentHeight;

  /** The distance from the top of the margin box to the baseline, for items aligned by it. */
  float ascent;

  /** How far its insets move a relative node down. */
  float shiftY;

  /** Whether flexing is done with the item. */
  boolean frozen;

  /** The line that the item is in, from 0. */
  int line;

  /** The part of a pixel that the box begins at, as last reported. */
  float originX = Float.NaN;

  float originY = Float.NaN;

  float insetWidth() {
    return insetLeft + insetRight;
  }

  float insetHeight() {
    return insetTop + insetBottom;
  }

  float marginWidth() {
    return marginLeft + marginRight;
  }

  float marginHeight() {
    return marginTop + marginBottom;
  }

  void clear() {
    x = 0;
    y = 0;
    width = 0;
    height = 0;
  }
}
