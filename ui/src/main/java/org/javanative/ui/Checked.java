package org.javanative.ui;

/** Whether something is ticked. */
public enum Checked {
  /** It is not. */
  FALSE,
  /** It is. */
  TRUE,
  /** Some of what it stands for is. */
  MIXED
}
