package org.javanative.ui;

/** When scrolling puts the on-screen keyboard away. */
public enum KeyboardDismiss {
  /** Never. */
  NONE,
  /** When it begins. */
  ON_DRAG
}
