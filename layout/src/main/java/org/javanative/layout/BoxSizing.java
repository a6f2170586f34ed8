package org.javanative.layout;

/** What a width or height counts. */
public enum BoxSizing {
  /** Padding and border are part of it. */
  BORDER_BOX,
  /** Padding and border come on top. */
  CONTENT_BOX
}
