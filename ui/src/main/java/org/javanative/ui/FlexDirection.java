package org.javanative.ui;

/** The main axis of a box. */
public enum FlexDirection {
  /** One below the other. */
  COLUMN,
  /** One beside the other. */
  ROW
}
