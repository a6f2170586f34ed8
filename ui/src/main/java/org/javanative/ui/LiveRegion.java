package org.javanative.ui;

/** Whether assistive technology says what changes inside a view. */
public enum LiveRegion {
  /** It does not. */
  OFF,
  /** When the user is idle. */
  POLITE,
  /** At once. */
  ASSERTIVE
}
