package org.javanative.ui;

import java.util.Locale;

/** How constants are written in dumps and protocols. */
final class Labels {
  private Labels() {}

  /** {@code PROGRESS_BAR} as {@code progress-bar}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
