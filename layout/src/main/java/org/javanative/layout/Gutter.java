package org.javanative.layout;

/** The gaps between children and between lines. */
public enum Gutter {
  /** Between what stands side by side. */
  COLUMN(0),
  /** Between what stands one below the other. */
  ROW(1),
  /** Both. */
  ALL(2);

  /** The place of this constant's length among those of its group. */
  final int index;

  Gutter(int index) {
    this.index = index;
  }
}
