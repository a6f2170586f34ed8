package org.javanative.ui;

/** The colours of the theme, which a platform resolves for its appearance. */
public enum ThemeColor implements Color {
  /** Behind everything. */
  BACKGROUND,
  /** Of cards and sheets. */
  SURFACE,
  /** Of lines between and around things. */
  BORDER,
  /** Of text. */
  TEXT,
  /** Of text that matters less. */
  MUTED,
  /** Of the main action and of progress. */
  ACCENT,
  /** That it went well. */
  SUCCESS,
  /** That it went wrong. */
  DANGER
}
