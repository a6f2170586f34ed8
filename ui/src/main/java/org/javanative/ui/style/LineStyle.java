package org.javanative.ui.style;

/** How a border is drawn. */
public enum LineStyle {
  /** One line. */
  SOLID,
  /** Dashes. */
  DASHED,
  /** Dots. */
  DOTTED
}
