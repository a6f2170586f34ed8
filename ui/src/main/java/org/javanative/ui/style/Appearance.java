package org.javanative.ui.style;

/** Whether a screen is light or dark. */
public enum Appearance {
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
