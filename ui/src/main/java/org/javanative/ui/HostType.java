package org.javanative.ui;

import java.util.Locale;

/** The kinds of views that every platform has. */
public enum HostType {
  /** A box with children. */
  VIEW,
  /** A text; see {@link Prop#TEXT}. */
  TEXT,
  /** A button; see {@link Prop#TITLE}. */
  BUTTON,
  /** A progress bar; see {@link Prop#VALUE}. */
  PROGRESS_BAR;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in lower case with hyphens, as dumps and protocols have it. */
  public String label() {
    return label;
  }
}
