package org.javanative.ui.style;

/** What a view is placed by. */
public enum Position {
  /** Its place among its siblings, from which its insets move it. */
  RELATIVE,
  /** The insets from its parent, or the nearest one above that is not static; others ignore it. */
  ABSOLUTE,
  /** Its place among its siblings; insets do nothing, and absolute views inside look further up. */
  STATIC
}
