package org.javanative.ui;

/** Who is pressed where a view is: it, or what is inside or behind it. */
public enum PointerEvents {
  /** The view and what is inside. */
  AUTO,
  /** What is behind: neither the view nor what is inside. */
  NONE,
  /** What is inside, but not the view itself. */
  BOX_NONE,
  /** The view, whatever is inside. */
  BOX_ONLY
}
