package org.javanative.conformance;

import org.javanative.layout.MeasureFunction;
import org.javanative.layout.MeasureMode;
import org.javanative.layout.MeasuredSize;

/** Text in a font whose every character is a square of 10 points, broken at spaces. */
final class AhemText implements MeasureFunction {
  private static final float SIZE = 10;

  private final String text;
  private final boolean longestWordFits;

  /**
   * @param longestWordFits whether lines are at least as long as the longest word
   */
  AhemText(String text, boolean longestWordFits) {
    this.text = text;
    this.longestWordFits = longestWordFits;
  }

  @Override
  public long measure(float width, MeasureMode widthMode, float height, MeasureMode heightMode) {
    float length = SIZE * text.length();
    float own =
        switch (widthMode) {
          case UNDEFINED -> length;
          case EXACTLY -> width;
          case AT_MOST -> Math.min(width, length);
        };
    float lines = SIZE * lines(own, length);
    float ownHeight =
        switch (heightMode) {
          case UNDEFINED -> lines;
          case EXACTLY -> height;
          case AT_MOST -> Math.min(height, lines);
        };
    return MeasuredSize.of(own, ownHeight);
  }

  private int lines(float width, float length) {
    if (length <= width) {
      return 1;
    }
    String[] words = text.split(" ", -1);
    float longest = 0;
    for (String word : words) {
      longest = Math.max(longest, SIZE * word.length());
    }
    float limit = longestWordFits ? Math.max(longest, width) : width;
    int lines = 1;
    float filled = 0;
    for (String word : words) {
      float size = SIZE * word.length();
      if (filled + size > limit) {
        lines += filled > 0 ? 1 : 0;
        filled = 0;
      }
      filled += size + SIZE;
    }
    return lines;
  }
}
