package org.javanative.ui;

/** The direction of reading. */
public enum LayoutDirection {
  /** From left to right. */
  LTR,
  /** From right to left. */
  RTL
}
