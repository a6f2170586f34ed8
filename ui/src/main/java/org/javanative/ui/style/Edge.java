package org.javanative.ui.style;

import java.util.Locale;

/**
 * An edge of a box, or several at once.
 *
 * <p>Where several name the same edge, the one that names fewer wins, whatever the order of
 * setting: {@link #START} and {@link #END} over {@link #LEFT} and {@link #RIGHT}, these and {@link
 * #TOP} and {@link #BOTTOM} over {@link #HORIZONTAL} and {@link #VERTICAL}, and these over {@link
 * #ALL}.
 */
public enum Edge {
  /** All four. */
  ALL,
  /** The left and the right one. */
  HORIZONTAL,
  /** The top and the bottom one. */
  VERTICAL,
  /** The top one. */
  TOP,
  /** The right one, whatever the direction. */
  RIGHT,
  /** The bottom one. */
  BOTTOM,
  /** The left one, whatever the direction. */
  LEFT,
  /** Where reading starts: the left one, in right-to-left the right one. */
  START,
  /** Where reading ends. */
  END;

  /** The name with a capital, empty for all: what follows the name of a property. */
  String suffix() {
    return this == ALL ? "" : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
