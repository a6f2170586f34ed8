package org.javanative.benchmarks.layout;

/** A text of which only the length counts: lines break after any character. */
final class SampleText {
  private static final float CHARACTER = 7;
  private static final float LINE = 18;

  private int length;

  SampleText(int length) {
    this.length = length;
  }

  void setLength(int newLength) {
    length = newLength;
  }

  float width() {
    return length * CHARACTER;
  }

  float height(float width) {
    int perLine = Math.max(1, (int) (width / CHARACTER));
    return LINE * Math.max(1, (length + perLine - 1) / perLine);
  }
}
