package org.javanative.layout;

/** The main axis of a container: along which its children follow each other. */
public enum FlexDirection {
  /** From top to bottom. */
  COLUMN,
  /** From bottom to top. */
  COLUMN_REVERSE,
  /** In the direction of text. */
  ROW,
  /** Against the direction of text. */
  ROW_REVERSE;

  boolean isRow() {
    return this == ROW || this == ROW_REVERSE;
  }

  boolean isReverse() {
    return this == COLUMN_REVERSE || this == ROW_REVERSE;
  }
}
