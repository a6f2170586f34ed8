package org.javanative.ui.style;

/** How children share the main axis. */
public enum Justify {
  /** Together at the start. */
  START,
  /** Together in the middle. */
  CENTER,
  /** Together at the end. */
  END,
  /** Spread, the first and last at the edges. */
  SPACE_BETWEEN,
  /** Spread, with half a space at the edges. */
  SPACE_AROUND,
  /** Spread, with a whole space at the edges. */
  SPACE_EVENLY
}
