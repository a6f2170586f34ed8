package org.javanative.ui.style;

import java.util.regex.Pattern;

/** What the name of a font may be. */
final class FontFamily {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");

  private FontFamily() {}

  static String checked(String family) {
    if (!NAME.matcher(family).matches()) {
      throw new IllegalArgumentException(
          "fontFamily \""
              + family
              + "\" is not the name of one font: letters, digits, spaces, dots, hyphens and"
              + " underscores. Name one family only, without quotes; \"system\", \"serif\" and"
              + " \"monospace\" are there on every platform.");
    }
    return family;
  }
}
