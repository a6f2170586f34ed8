package org.javanative.ui.style;

import java.util.Locale;

/** How constants are written in dumps and messages. */
final class Names {
  private Names() {}

  /** {@code SPACE_BETWEEN} as {@code space-between}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
