package org.javanative.ui.style;

/** Colours as people write them. */
final class HexColor {
  private static final int RADIX = 16;

  private HexColor() {}

  /** Alpha, red, green and blue of {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa}. */
  static int parse(String hex) {
    String digits = hex.startsWith("#") ? hex.substring(1) : "";
    if (!isHex(digits)) {
      throw unreadable(hex);
    }
    return switch (digits.length()) {
      case 3 -> 0xff000000 | doubled(digits);
      case 6 -> 0xff000000 | Integer.parseInt(digits, RADIX);
      case 8 -> Integer.rotateRight(Integer.parseUnsignedInt(digits, RADIX), 8);
      default -> throw unreadable(hex);
    };
  }

  static String format(int argb) {
    String rgb = String.format("#%06x", argb & 0xffffff);
    int alpha = argb >>> 24;
    return alpha == 0xff ? rgb : rgb + String.format("%02x", alpha);
  }

  private static int doubled(String digits) {
    int rgb = 0;
    for (int i = 0; i < digits.length(); i++) {
      rgb = rgb << 8 | Character.digit(digits.charAt(i), RADIX) * 0x11;
    }
    return rgb;
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, RADIX) >= 0);
  }

  private static IllegalArgumentException unreadable(String hex) {
    return new IllegalArgumentException(
        "\""
            + hex
            + "\" is not a colour. Write #rgb, #rrggbb or, with the opacity last, #rrggbbaa, with"
            + " digits from 0 to f; colours with names are in ThemeColor.");
  }
}
