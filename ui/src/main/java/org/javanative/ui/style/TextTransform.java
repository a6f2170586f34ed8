package org.javanative.ui.style;

/** A change of case between a text and how it is shown. */
public enum TextTransform {
  /** None. */
  NONE,
  /** All in capitals. */
  UPPERCASE,
  /** All in small letters. */
  LOWERCASE,
  /** Each word with a capital. */
  CAPITALIZE
}
