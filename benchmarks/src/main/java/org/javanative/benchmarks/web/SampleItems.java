package org.javanative.benchmarks.web;

import java.util.ArrayList;
import java.util.List;

/** The hundred things that both contenders list. */
final class SampleItems {
  static final int COUNT = 100;

  private static final List<String> SIZES =
      List.of(
          "Small", "Light", "Plain", "Sturdy", "Heavy", "Large", "Fine", "Coarse", "Old", "New");
  private static final List<String> TOOLS =
      List.of(
          "hammer", "saw", "chisel", "wrench", "plane", "drill", "file", "clamp", "level",
          "mallet");

  /** By number. */
  static final List<String> NAMES = names();

  private SampleItems() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(COUNT);
    for (String size : SIZES) {
      for (String tool : TOOLS) {
        names.add(size + " " + tool);
      }
    }
    return List.copyOf(names);
  }

  /** The numbers of those in whose names the query occurs. */
  static List<Integer> matching(String query) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      if (NAMES.get(i).contains(query)) {
        found.add(i);
      }
    }
    return found;
  }

  /** What the page says of the button that was pressed so often. */
  static String pressed(int times) {
    return "Pressed: " + times + ".";
  }

  /** What the page says of an item. */
  static String state(int item, boolean on) {
    return NAMES.get(item) + (on ? " is on." : " is off.");
  }

  /** What the page says of what was found. */
  static String found(int count, String query) {
    return "Found " + count + " for: " + query + ".";
  }
}
