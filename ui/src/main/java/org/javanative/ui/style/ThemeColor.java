package org.javanative.ui.style;

/** The colours of the theme, which a platform resolves where they are used. */
public enum ThemeColor implements Color {
  /** Behind everything. */
  BACKGROUND,
  /** Of cards, sheets and fields. */
  SURFACE,
  /** Of lines between and around things. */
  BORDER,
  /** Of text. */
  TEXT,
  /** Of text that matters less. */
  MUTED,
  /** Of the main action, of what is chosen, and of progress. */
  ACCENT,
  /** Of text and icons on {@link #ACCENT}. */
  ON_ACCENT,
  /** That it went well. */
  SUCCESS,
  /** That care is needed. */
  WARNING,
  /** That it went wrong. */
  DANGER;

  @Override
  public Translucent withAlpha(double alpha) {
    return new Translucent(this, alpha);
  }

  /** {@code on-accent}, as dumps and style sheets have it. */
  @Override
  public String toString() {
    return Names.of(this);
  }
}
