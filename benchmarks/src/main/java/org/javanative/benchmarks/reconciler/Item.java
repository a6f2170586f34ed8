package org.javanative.benchmarks.reconciler;

import java.util.ArrayList;
import java.util.List;

/** What one row shows. */
record Item(int id, String label) {

  /** Makes items whose ids are never used twice. */
  static final class Source {
    private int lastId;

    List<Item> next(int count) {
      List<Item> items = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        lastId++;
        items.add(new Item(lastId, "item " + lastId));
      }
      return items;
    }
  }
}
