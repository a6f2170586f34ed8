package org.javanative.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.javanative.ui.style.Theme;
import org.javanative.ui.style.ThemeColor;

/** How a {@link Theme} reads in CSS: custom properties, which whatever is inside inherits. */
final class ThemeCss {
  private ThemeCss() {}

  /** The rule for the whole page: the built-in themes, of which the user's setting chooses one. */
  static String root() {
    StringBuilder css = new StringBuilder(":root {\n");
    for (ThemeColor role : ThemeColor.values()) {
      css.append("  ")
          .append(ColorCss.property(role))
          .append(": ")
          .append(ColorCss.lightDark(Theme.LIGHT.color(role), Theme.DARK.color(role)))
          .append(";\n");
    }
    return css.append("  --jn-radius: ")
        .append(CssNumber.px(Theme.LIGHT.cornerRadius()))
        .append(";\n}\n")
        .toString();
  }

  /** Writes an object of CSS properties and their values, for the view that has the theme. */
  static void write(Theme theme, JsonWriter json) throws IOException {
    json.beginObject();
    for (Map.Entry<String, String> declaration : of(theme).entrySet()) {
      json.name(declaration.getKey()).value(declaration.getValue());
    }
    json.endObject();
  }

  /** CSS properties and their values, for the view that has the theme. */
  static Map<String, String> of(Theme theme) {
    Map<String, String> declarations = new LinkedHashMap<>();
    declarations.put("color-scheme", theme.appearance().name().toLowerCase(Locale.ROOT));
    for (ThemeColor role : ThemeColor.values()) {
      declarations.put(ColorCss.property(role), theme.color(role).toString());
    }
    declarations.put("--jn-radius", CssNumber.px(theme.cornerRadius()));
    declarations.put("font-family", font(theme.fontFamily()));
    // What is inherited is the colour as it was resolved above, so it is said again here.
    declarations.put("color", "var(--jn-text)");
    return declarations;
  }

  /** The value of {@code font-family}. */
  static String font(String family) {
    return switch (family) {
      case "system" -> "var(--jn-system-font)";
      case "serif", "monospace" -> family;
      default -> "\"" + family + "\", var(--jn-system-font)";
    };
  }
}
