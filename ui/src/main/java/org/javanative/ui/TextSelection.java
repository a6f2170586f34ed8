package org.javanative.ui;

/**
 * What is marked in a text, or the place of the cursor where both ends are the same.
 *
 * @param start how many {@code char}s are before it
 * @param end how many are before its end
 */
public record TextSelection(int start, int end) {
  /** Checks the order. */
  public TextSelection {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A selection goes from 0 or later to its start or later, but was from "
              + start
              + " to "
              + end
              + ".");
    }
  }

  /** {@code 2..5}. */
  @Override
  public String toString() {
    return start + ".." + end;
  }
}
