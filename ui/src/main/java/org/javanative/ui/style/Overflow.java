package org.javanative.ui.style;

/** What happens to content that stands out of its box. */
public enum Overflow {
  /** It is shown. */
  VISIBLE,
  /** It is cut off. */
  HIDDEN,
  /** It is cut off, and scrolls where a plain box can; a {@code scrollView} does everywhere. */
  SCROLL
}
