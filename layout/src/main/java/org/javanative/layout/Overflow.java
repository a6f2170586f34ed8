package org.javanative.layout;

/** What becomes of content that is larger than its box. Positions do not depend on it. */
public enum Overflow {
  /** It is shown. */
  VISIBLE,
  /** It is cut off. */
  HIDDEN,
  /** It can be scrolled to. */
  SCROLL
}
