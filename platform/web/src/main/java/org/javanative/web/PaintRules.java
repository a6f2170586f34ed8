package org.javanative.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The style rules of a first paint: one for each view that has styles of its own. Values that could
 * end a declaration are left out; the page sets them once it is connected.
 */
final class PaintRules {
  private static final Pattern HARMLESS = Pattern.compile("[\\w\\s#%.,()+*/\"-]*");

  private final StringBuilder css = new StringBuilder();

  /**
   * Adds a rule.
   *
   * @param part what of the view is styled: "" for itself, or a selector that begins there
   * @param declarations CSS properties and their values, the later over the former
   */
  void add(int tag, String part, Map<String, String> declarations) {
    StringBuilder body = new StringBuilder();
    declarations.forEach((property, value) -> declare(body, property, value));
    if (!body.isEmpty()) {
      // Stronger than whatever the stylesheet says by class, as an element's own style is.
      css.append(":is(#jn-root, #jn-overlay) [data-jn=\"")
          .append(tag)
          .append("\"]")
          .append(part)
          .append('{')
          .append(body)
          .append("}\n");
    }
  }

  private static void declare(StringBuilder declarations, String property, String value) {
    if (isHarmless(value)) {
      declarations.append(property).append(':').append(value).append(';');
    }
  }

  static boolean isHarmless(String value) {
    int depth = 0;
    int quotes = 0;
    for (int i = 0; i < value.length(); i++) {
      switch (value.charAt(i)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case '"' -> quotes++;
        default -> {}
      }
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0
        && quotes % 2 == 0
        && !value.contains("/*")
        && value.indexOf('\n') < 0
        && HARMLESS.matcher(value).matches();
  }

  @Override
  public String toString() {
    return css.toString();
  }
}
