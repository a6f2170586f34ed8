package org.javanative.layout;

/** A side of a box. A more specific one wins: start and end, then sides, then axes, then all. */
public enum Edge {
  /** The left side. */
  LEFT,
  /** The top. */
  TOP,
  /** The right side. */
  RIGHT,
  /** The bottom. */
  BOTTOM,
  /** Where text begins: the left side in left-to-right text. */
  START,
  /** Where text ends: the right side in left-to-right text. */
  END,
  /** The left and the right side. */
  HORIZONTAL,
  /** The top and the bottom. */
  VERTICAL,
  /** All four sides. */
  ALL
}
