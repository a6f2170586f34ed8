package org.javanative.ui.style;

/** Lines along a text. */
public enum TextDecoration {
  /** None. */
  NONE,
  /** Below it. */
  UNDERLINE,
  /** Through it. */
  LINE_THROUGH,
  /** Below it and through it. */
  UNDERLINE_LINE_THROUGH
}
