package org.javanative.examples.showcase.design;

import java.util.Locale;

/** What constants are called where a person reads them. */
public final class Words {
  private Words() {}

  /** {@code FULL_SCREEN} is "Full screen". */
  public static String of(Enum<?> constant) {
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
