package org.javanative.ui.style;

/** Whether a view is there at all. */
public enum Display {
  /** It is laid out and shown. */
  FLEX,
  /** It takes no room and is not shown, but keeps its state. */
  NONE
}
