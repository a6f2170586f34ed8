package org.javanative.ui.style;

/** The main axis of a box. */
public enum FlexDirection {
  /** One below the other. */
  COLUMN,
  /** One above the other. */
  COLUMN_REVERSE,
  /** One beside the other, in the direction of reading. */
  ROW,
  /** One beside the other, against the direction of reading. */
  ROW_REVERSE;

  /** Whether children stand beside each other. */
  public boolean isRow() {
    return this == ROW || this == ROW_REVERSE;
  }
}
