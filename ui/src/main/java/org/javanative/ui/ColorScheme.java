package org.javanative.ui;

/** Whether a device shows light or dark screens. */
public enum ColorScheme {
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
