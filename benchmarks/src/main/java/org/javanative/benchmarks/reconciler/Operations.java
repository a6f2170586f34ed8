package org.javanative.benchmarks.reconciler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations on a list, as js-framework-benchmark has them, by the name of their row. */
final class Operations {
  private static final int SMALL = 1_000;
  private static final int LARGE = 10_000;
  private static final int REMOVED = 4;
  private static final int SELECTION_STEP = 7;

  private final Item.Source source = new Item.Source();
  private final Map<String, Operation> byRow = new LinkedHashMap<>();

  Operations() {
    byRow.put("create-1k", create(SMALL));
    byRow.put("create-10k", create(LARGE));
    byRow.put("replace-1k", replace(SMALL));
    byRow.put("update-10th-1k", updateEveryTenth(SMALL));
    byRow.put("update-10th-10k", updateEveryTenth(LARGE));
    byRow.put("select-1k", select(SMALL));
    byRow.put("select-10k", select(LARGE));
    byRow.put("swap-1k", swap(SMALL));
    byRow.put("remove-1k", remove(SMALL));
    byRow.put("append-1k-to-1k", append(SMALL));
    byRow.put("append-1k-to-10k", append(LARGE));
    byRow.put("clear-1k", clear(SMALL));
    byRow.put("clear-10k", clear(LARGE));
  }

  /** One operation. May keep data from run to run. */
  @FunctionalInterface
  interface Operation {
    /**
     * Brings the list into its first state and makes the data. What is returned is measured: it
     * sets one state, and the flush that follows is part of it.
     */
    Runnable prepare(ListScreen screen);
  }

  /** The names of the rows, in the order of the table. */
  List<String> rows() {
    return List.copyOf(byRow.keySet());
  }

  Operation named(String row) {
    Operation operation = byRow.get(row);
    if (operation == null) {
      throw new IllegalArgumentException("no such row: " + row);
    }
    return operation;
  }

  /** New items for a list. */
  List<Item> items(int count) {
    return source.next(count);
  }

  private Operation create(int size) {
    return screen -> {
      screen.show(List.of());
      List<Item> items = items(size);
      return () -> screen.show(items);
    };
  }

  private Operation replace(int size) {
    return screen -> {
      if (screen.size() != size) {
        screen.show(items(size));
      }
      List<Item> items = items(size);
      return () -> screen.show(items);
    };
  }

  private Operation updateEveryTenth(int size) {
    List<Item> first = items(size);
    return screen -> {
      screen.show(first);
      List<Item> items = new ArrayList<>(first);
      for (int i = 0; i < size; i += 10) {
        Item item = items.get(i);
        items.set(i, new Item(item.id(), item.label() + " !!!"));
      }
      return () -> screen.show(items);
    };
  }

  private Operation select(int size) {
    List<Item> items = items(size);
    int[] next = {0};
    return screen -> {
      screen.show(items);
      screen.select(items.get(next[0]).id());
      next[0] = (next[0] + SELECTION_STEP) % size;
      int id = items.get(next[0]).id();
      return () -> screen.select(id);
    };
  }

  private Operation swap(int size) {
    List<Item> items = items(size);
    return screen -> {
      screen.show(List.copyOf(items));
      Collections.swap(items, 1, size - 2);
      List<Item> swapped = List.copyOf(items);
      return () -> screen.show(swapped);
    };
  }

  private Operation remove(int size) {
    List<Item> items = items(size);
    return screen -> {
      screen.show(items);
      List<Item> less = new ArrayList<>(items);
      less.remove(REMOVED);
      return () -> screen.show(less);
    };
  }

  private Operation append(int size) {
    List<Item> first = items(size);
    return screen -> {
      screen.show(first);
      List<Item> more = new ArrayList<>(first);
      more.addAll(items(SMALL));
      return () -> screen.show(more);
    };
  }

  private Operation clear(int size) {
    return screen -> {
      screen.show(items(size));
      return () -> screen.show(List.of());
    };
  }
}
