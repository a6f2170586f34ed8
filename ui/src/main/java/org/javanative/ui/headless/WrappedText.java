package org.javanative.ui.headless;

/**
 * A text in lines, broken between words where it is too long.
 *
 * @param lines how many
 * @param widest the number of characters in the longest line; a word that does not fit goes beyond
 */
record WrappedText(int lines, int widest) {

  static WrappedText of(String text, int columns) {
    int lines = 0;
    int widest = 0;
    for (String paragraph : text.split("\n", -1)) {
      int length = 0;
      lines++;
      for (String word : paragraph.split(" ", -1)) {
        int longer = length == 0 ? word.length() : length + 1 + word.length();
        if (length > 0 && longer > columns) {
          lines++;
          longer = word.length();
        }
        length = longer;
        widest = Math.max(widest, length);
      }
    }
    return new WrappedText(lines, widest);
  }
}
