package org.javanative.ui.style;

/** The direction of reading, which says where {@code start} and {@code end} are. */
public enum Direction {
  /** As in the parent; at the top, as the user's language has it. */
  INHERIT,
  /** From left to right. */
  LTR,
  /** From right to left. */
  RTL
}
