package org.javanative.layout;

/** Whether and how a node takes part in layout. */
public enum Display {
  /** As a flex container and item. */
  FLEX,
  /** Not at all: the node and all below have an empty frame. */
  NONE,
  /** The node has no box: its children take part as if they were its parent's. */
  CONTENTS
}
