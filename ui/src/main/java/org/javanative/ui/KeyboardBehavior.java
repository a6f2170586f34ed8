package org.javanative.ui;

/** How a view makes way for an on-screen keyboard. */
public enum KeyboardBehavior {
  /** Room is added at its bottom. */
  PADDING,
  /** It becomes lower. */
  HEIGHT,
  /** It moves up as it is. */
  POSITION
}
