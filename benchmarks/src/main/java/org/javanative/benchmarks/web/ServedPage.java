package org.javanative.benchmarks.web;

import java.util.Locale;

/** What a server shows. */
enum ServedPage {
  /** A button that counts how often it was pressed. */
  COUNTER,
  /** That button, a field to search with, and a list of a hundred items to switch on and off. */
  ITEMS;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ServedPage named(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
