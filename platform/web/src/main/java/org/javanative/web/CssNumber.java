package org.javanative.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.javanative.ui.style.Length;

/** How numbers and lengths read in CSS. */
final class CssNumber {
  private static final double PX_PER_REM = 16;
  private static final int DIGITS = 4;

  private CssNumber() {}

  static String plain(double number) {
    return BigDecimal.valueOf(number)
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  static String px(double dp) {
    return plain(dp) + "px";
  }

  /** A length that follows the font size which the user has set in the browser. */
  static String rem(double dp) {
    return plain(dp / PX_PER_REM) + "rem";
  }

  static String length(Length length) {
    return length(length, "auto");
  }

  /**
   * A length.
   *
   * @param auto how {@link Length#AUTO} reads
   */
  static String length(Length length, String auto) {
    return switch (length.unit()) {
      case DP -> px(length.value());
      case PERCENT -> plain(length.value()) + "%";
      case AUTO -> auto;
    };
  }
}
