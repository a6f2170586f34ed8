package org.javanative.layout;

/** What a node is positioned against. */
public enum PositionType {
  /** The flow; insets do nothing, and absolute nodes below are placed against a box further up. */
  STATIC,
  /** The flow, then moved by the insets. */
  RELATIVE,
  /** Outside the flow, against the nearest ancestor that is not static. */
  ABSOLUTE
}
