package org.javanative.layout;

/** What the size that is handed to a {@link MeasureFunction} means. */
public enum MeasureMode {
  /** No limit; the size is {@code NaN}. */
  UNDEFINED,
  /** The size is settled. */
  EXACTLY,
  /** The size is a limit. Content that cannot be broken up may go beyond it. */
  AT_MOST
}
