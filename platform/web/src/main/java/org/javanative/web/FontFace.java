package org.javanative.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A font that pages load.
 *
 * @param family its name in styles
 * @param address of its file
 * @param lightest of the weights that the file has
 * @param boldest of them
 */
record FontFace(String family, String address, int lightest, int boldest) {
  private static final int MOST = 1_000;
  private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*");
  private static final Pattern ADDRESS = Pattern.compile("/[^/\\\\\\s\"'()<>][^\\\\\\s\"'()<>]*");

  FontFace {
    if (!FAMILY.matcher(family).matches()) {
      throw new WebException(
          "A family of fonts is called by letters, digits, spaces, - and _, not \""
              + family
              + "\".");
    }
    if (!ADDRESS.matcher(address).matches()) {
      throw new WebException(
          "A font comes from this server, from an address like /assets/inter.woff2, not \""
              + address
              + "\".");
    }
    if (lightest < 1 || boldest < lightest || boldest > MOST) {
      throw new WebException(
          "The weights of a font are from 1 to " + MOST + ", not " + lightest + " to " + boldest);
    }
  }

  /** Rules that make them known. */
  static String css(List<FontFace> fonts) {
    return fonts.stream().map(FontFace::css).collect(Collectors.joining());
  }

  private String css() {
    return "@font-face{font-family:\""
        + family
        + "\";src:url(\""
        + address
        + "\");font-weight:"
        + lightest
        + " "
        + boldest
        + ";font-display:swap}";
  }
}
