package org.javanative.ui.style;

/** What happens to children that do not fit on one line. */
public enum FlexWrap {
  /** They stay on it, and shrink or stand out. */
  NOWRAP,
  /** They go to further lines, below or beside the first. */
  WRAP,
  /** They go to further lines, above or on the other side of the first. */
  WRAP_REVERSE
}
