package org.javanative.layout;

/** The direction of text: where {@link Edge#START} is, and where a row begins. */
public enum Direction {
  /** That of the parent; left to right at the root. */
  INHERIT,
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL
}
