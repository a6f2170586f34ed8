package org.javanative.layout;

/** How children share the space left over along the main axis. */
public enum Justify {
  /** At the start. */
  FLEX_START,
  /** In the middle. */
  CENTER,
  /** At the end. */
  FLEX_END,
  /** The first child at the start, the last at the end, the same space between. */
  SPACE_BETWEEN,
  /** Half a space before the first child and after the last. */
  SPACE_AROUND,
  /** The same space before, between and after the children. */
  SPACE_EVENLY
}
