package org.javanative.ui;

/** How views stand across the main axis. */
public enum Align {
  /** As wide as the box. */
  STRETCH,
  /** At the start. */
  START,
  /** In the middle. */
  CENTER,
  /** At the end. */
  END,
  /** With the first lines of their text level. */
  BASELINE
}
