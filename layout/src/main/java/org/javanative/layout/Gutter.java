package org.javanative.layout;

/** The gaps between children and between lines. */
public enum Gutter {
  /** Between what stands side by side. */
  COLUMN,
  /** Between what stands one below the other. */
  ROW,
  /** Both. */
  ALL
}
