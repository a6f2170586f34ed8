package org.javanative.benchmarks.web;

import java.util.List;
import java.util.Locale;

/** What visitors do over and over. */
enum Interaction {
  /** Presses the button that counts. */
  PRESS,
  /** Switches the next item of the list on or off. */
  TOGGLE,
  /** Types a letter into the search field, or takes one away. */
  SEARCH;

  private static final List<String> TYPED = List.of("h", "ha", "ham", "hamm", "ham", "ha", "h", "");

  /**
   * One time of it.
   *
   * @param target the button or field, by its test id
   * @param text what is in the field then; empty for buttons
   * @param effect what the page says afterwards, and did not say before
   */
  record Step(String target, String text, String effect) {}

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Interaction named(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The step that comes after so many others of the same visitor. */
  Step step(int former) {
    return switch (this) {
      case PRESS -> new Step(ItemsApp.PRESS, "", SampleItems.pressed(former + 1));
      case TOGGLE -> {
        int item = former % SampleItems.COUNT;
        boolean on = former / SampleItems.COUNT % 2 == 0;
        yield new Step(ItemsApp.TOGGLE + item, "", SampleItems.state(item, on));
      }
      case SEARCH -> {
        String query = TYPED.get(former % TYPED.size());
        int count = SampleItems.matching(query).size();
        yield new Step(ItemsApp.SEARCH, query, SampleItems.found(count, query));
      }
    };
  }
}
