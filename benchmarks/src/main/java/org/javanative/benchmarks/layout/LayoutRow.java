package org.javanative.benchmarks.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.layout.SampleTree.Shape;

/**
 * What a row measures.
 *
 * @param size how many nodes the tree has, at least
 * @param isFirst whether a fresh tree is laid out, or one that changed in a leaf
 */
record LayoutRow(Shape shape, int size, boolean isFirst) {

  /** All rows, in the order of the table. */
  static List<LayoutRow> all() {
    List<LayoutRow> rows = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      for (int size :
          shape == Shape.BOXES ? new int[] {1_365, 21_845} : new int[] {1_000, 10_000, 100_000}) {
        rows.add(new LayoutRow(shape, size, true));
        rows.add(new LayoutRow(shape, size, false));
      }
    }
    return rows;
  }

  static LayoutRow parse(String name) {
    return all().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such row: " + name));
  }

  String name() {
    String where = shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return where + "-" + Math.round(size / 1e3) + "k-" + (isFirst ? "first" : "leaf");
  }

  Row row() {
    String tree =
        switch (shape) {
          case FEED -> "a feed";
          case FEED_TEXT -> "a feed with measured texts";
          case BOXES -> "nested boxes";
        };
    String meaning =
        isFirst
            ? "first layout of %s of %,d nodes"
            : "layout of %s of %,d nodes after a change of one leaf";
    return new Row(name(), "us", String.format(Locale.ROOT, meaning, tree, size));
  }
}
