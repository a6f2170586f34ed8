package org.javanative.ui;

/** The colour of what stands in a status bar. */
public enum BarStyle {
  /** As fits the appearance. */
  AUTO,
  /** Light, for dark backgrounds. */
  LIGHT_CONTENT,
  /** Dark, for light backgrounds. */
  DARK_CONTENT
}
