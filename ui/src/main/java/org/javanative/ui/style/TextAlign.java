package org.javanative.ui.style;

/** Where the lines of a text stand. */
public enum TextAlign {
  /** Where reading starts. */
  START,
  /** Where reading ends. */
  END,
  /** At the left, whatever the direction. */
  LEFT,
  /** At the right, whatever the direction. */
  RIGHT,
  /** In the middle. */
  CENTER,
  /** From edge to edge. */
  JUSTIFY
}
