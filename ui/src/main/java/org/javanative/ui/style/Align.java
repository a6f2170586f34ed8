package org.javanative.ui.style;

/** How views, or lines of views, stand across the main axis. */
public enum Align {
  /** As wide as the box. */
  STRETCH,
  /** At the start. */
  START,
  /** In the middle. */
  CENTER,
  /** At the end. */
  END,
  /** With the first lines of their text level; for lines of views the same as {@link #START}. */
  BASELINE,
  /** Spread, the first and last at the edges. For lines of views only. */
  SPACE_BETWEEN,
  /** Spread, with half a space at the edges. For lines of views only. */
  SPACE_AROUND,
  /** Spread, with a whole space at the edges. For lines of views only. */
  SPACE_EVENLY;

  boolean isForLinesOnly() {
    return this == SPACE_BETWEEN || this == SPACE_AROUND || this == SPACE_EVENLY;
  }
}
