package org.javanative.ui.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of SVG paths, as far as it takes to tell a path from a mistake. */
final class PathData {
  private static final String NUMBER = "[+-]?(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?+";
  private static final Pattern TOKEN =
      Pattern.compile("[\\s,]*(?:(" + NUMBER + ")|([MmLlHhVvCcSsQqTtAaZz]))[\\s,]*");
  private static final Pattern ARC =
      Pattern.compile(
          "((?:[\\s,]*"
              + NUMBER
              + "){3}[\\s,]*[01][\\s,]*[01](?:[\\s,]*"
              + NUMBER
              + "){2}[\\s,]*)+");

  private PathData() {}

  static void check(String data) {
    Matcher token = TOKEN.matcher(data);
    char command = 0;
    int numbers = 0;
    int end = 0;
    while (end < data.length()) {
      if (!token.find(end) || token.start() != end) {
        throw problem(data, "what is at position " + end + " is no part of a path");
      }
      if (token.group(1) != null) {
        numbers++;
        end = token.end();
        continue;
      }
      requireComplete(data, command, numbers);
      char next = token.group(2).charAt(0);
      if (command == 0 && next != 'M' && next != 'm') {
        throw problem(data, "it must begin with a move, M");
      }
      command = next;
      numbers = 0;
      end = token.end();
      if (command == 'A' || command == 'a') {
        end = afterArcs(data, token.end());
        numbers = 7;
      }
    }
    requireComplete(data, command, numbers);
    if (command == 0) {
      throw problem(data, "it is empty");
    }
  }

  /** The flags of an arc may stand without a space before the next number, so it is read whole. */
  private static int afterArcs(String data, int start) {
    Matcher arcs = ARC.matcher(data);
    if (!arcs.find(start) || arcs.start() != start) {
      throw problem(data, "A takes seven numbers, of which the fourth and fifth are 0 or 1");
    }
    return arcs.end();
  }

  private static void requireComplete(String data, char command, int numbers) {
    int takes = argumentsOf(command);
    boolean complete = takes == 0 ? numbers == 0 : numbers > 0 && numbers % takes == 0;
    if (!complete) {
      throw problem(
          data,
          command == 0
              ? "it must begin with a move, M"
              : command + " takes " + takes + " numbers at a time, but has " + numbers);
    }
  }

  private static int argumentsOf(char command) {
    return switch (Character.toUpperCase(command)) {
      case 'M', 'L', 'T' -> 2;
      case 'H', 'V' -> 1;
      case 'S', 'Q' -> 4;
      case 'C' -> 6;
      case 'A' -> 7;
      default -> 0;
    };
  }

  private static IllegalArgumentException problem(String data, String what) {
    return new IllegalArgumentException(
        "\"" + data + "\" is not an SVG path: " + what + ". Use the content of the d attribute.");
  }
}
