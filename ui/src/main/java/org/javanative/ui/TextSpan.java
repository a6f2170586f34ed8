package org.javanative.ui;

import java.util.Objects;
import org.javanative.ui.style.Style;

/**
 * A part of a text as renderers see it.
 *
 * @param text what it says
 * @param style how it differs from the rest
 * @param pressable whether pressing it does something
 */
public record TextSpan(String text, Style style, boolean pressable) {
  /** Checks that nothing is missing. */
  public TextSpan {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
  }

  /** {@code "terms" pressable {fontWeight=700}}. */
  @Override
  public String toString() {
    return "\""
        + text
        + "\""
        + (pressable ? " pressable" : "")
        + (style.isEmpty() ? "" : " " + style);
  }
}
