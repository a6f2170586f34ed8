package org.javanative.ui;

/** How much weight a button has among the others. */
public enum ButtonVariant {
  /** The main action: a solid button in the accent colour. */
  FILLED,
  /** A second action: a button with a border. */
  OUTLINED,
  /** A minor action: text that can be pressed. */
  PLAIN
}
