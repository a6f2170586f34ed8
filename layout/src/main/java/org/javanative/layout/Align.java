package org.javanative.layout;

/** How a node lies across its container's main axis, or how lines share the space left over. */
public enum Align {
  /** What the container's {@code alignItems} says; only for {@code alignSelf}. */
  AUTO,
  /** At the start of the cross axis. */
  FLEX_START,
  /** In the middle. */
  CENTER,
  /** At the end of the cross axis. */
  FLEX_END,
  /** As large as the line, where the node has no size of its own in that axis. */
  STRETCH,
  /** With the first baselines of a row on one line; in a column the same as the start. */
  BASELINE,
  /** Only for {@code alignContent}: the first line at the start, the last at the end. */
  SPACE_BETWEEN,
  /** Only for {@code alignContent}: half a space before the first line and after the last. */
  SPACE_AROUND,
  /** Only for {@code alignContent}: the same space before, between and after the lines. */
  SPACE_EVENLY
}
