package org.javanative.ui.style;

import java.util.Locale;

/**
 * A corner of a box, or all of them.
 *
 * <p>Where several name the same corner, one with start or end wins over one with left or right,
 * and that over {@link #ALL}, whatever the order of setting.
 */
public enum Corner {
  /** All four. */
  ALL,
  /** Top left, whatever the direction. */
  TOP_LEFT,
  /** Top right, whatever the direction. */
  TOP_RIGHT,
  /** Bottom right, whatever the direction. */
  BOTTOM_RIGHT,
  /** Bottom left, whatever the direction. */
  BOTTOM_LEFT,
  /** At the top, where reading starts. */
  TOP_START,
  /** At the top, where reading ends. */
  TOP_END,
  /** At the bottom, where reading ends. */
  BOTTOM_END,
  /** At the bottom, where reading starts. */
  BOTTOM_START;

  /** {@code topLeft} as a part of a name: {@code TopLeft}, empty for all. */
  String suffix() {
    if (this == ALL) {
      return "";
    }
    StringBuilder suffix = new StringBuilder();
    for (String word : name().split("_", -1)) {
      suffix.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return suffix.toString();
  }
}
