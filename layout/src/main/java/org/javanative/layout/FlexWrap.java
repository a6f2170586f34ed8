package org.javanative.layout;

/** Whether children that do not fit go to a further line. */
public enum FlexWrap {
  /** One line, however long. */
  NO_WRAP,
  /** As many lines as needed. */
  WRAP,
  /** The same, with the first line at the end of the cross axis. */
  WRAP_REVERSE
}
