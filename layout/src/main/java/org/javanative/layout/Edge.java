package org.javanative.layout;

/** A side of a box. A more specific one wins: start and end, then sides, then axes, then all. */
public enum Edge {
  /** The left side. */
  LEFT(0),
  /** The top. */
  TOP(1),
  /** The right side. */
  RIGHT(2),
  /** The bottom. */
  BOTTOM(3),
  /** Where text begins: the left side in left-to-right text. */
  START(4),
  /** Where text ends: the right side in left-to-right text. */
  END(5),
  /** The left and the right side. */
  HORIZONTAL(6),
  /** The top and the bottom. */
  VERTICAL(7),
  /** All four sides. */
  ALL(8);

  /** The place of this constant's length among those of its group. */
  final int index;

  Edge(int index) {
    this.index = index;
  }
}
