package org.javanative.ui;

import java.util.Objects;
import org.javanative.ui.style.Style;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text as renderers see it.
 *
 * @param text what it says
 * @param style how it differs from the rest
 * @param pressable whether pressing it does something
 * @param href where in the app it leads; null when it is no link
 */
public record TextSpan(String text, Style style, boolean pressable, @Nullable Location href) {
  /** Checks that nothing is missing. */
  public TextSpan {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
  }

  /** {@code "terms" pressable href=/terms {fontWeight=700}}. */
  @Override
  public String toString() {
    return "\""
        + text
        + "\""
        + (pressable ? " pressable" : "")
        + (href == null ? "" : " href=" + href)
        + (style.isEmpty() ? "" : " " + style);
  }
}
