package org.javanative.benchmarks.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A tree of one of the shapes that the suite measures.
 *
 * @param <N> the nodes of the library under measurement
 */
final class SampleTree<N> {
  /** The shapes. */
  enum Shape {
    /** Rows of six nodes with fixed sizes, in sections of twenty. */
    FEED,
    /** The same, with two texts in each row that are measured. */
    FEED_TEXT,
    /** Boxes in boxes, four in each, rows and columns by turns. */
    BOXES
  }

  private static final float WIDTH = 390;
  private static final int ROWS_IN_SECTION = 20;

  private final NodeKit<N> kit;
  private final N root;
  private final List<N> leaves = new ArrayList<>();
  private final List<SampleText> texts = new ArrayList<>();
  private final Random random = new Random(42);
  private int nodes;

  private SampleTree(NodeKit<N> kit) {
    this.kit = kit;
    this.root = node();
  }

  /** Builds a tree of at least so many nodes, without laying it out. */
  static <N> SampleTree<N> build(NodeKit<N> kit, Shape shape, int size) {
    SampleTree<N> tree = new SampleTree<>(kit);
    if (shape == Shape.BOXES) {
      tree.addBoxes(size);
    } else {
      while (tree.nodes < size) {
        tree.addSection(shape == Shape.FEED_TEXT);
      }
    }
    return tree;
  }

  private N node() {
    nodes++;
    return kit.node();
  }

  private N child(N parent) {
    N child = node();
    kit.add(parent, child);
    return child;
  }

  private N leaf(N parent, float width, float height) {
    N leaf = child(parent);
    kit.size(leaf, width, height);
    return leaf;
  }

  private void addSection(boolean withTexts) {
    N section = child(root);
    kit.padding(section, 8);
    kit.gap(section, 4);
    for (int i = 0; i < ROWS_IN_SECTION; i++) {
      addRow(section, withTexts);
    }
  }

  /** A picture, two lines beside it, and a badge: six nodes. */
  private void addRow(N section, boolean withTexts) {
    N row = child(section);
    kit.row(row);
    kit.padding(row, 6);
    kit.gap(row, 8);
    N picture = leaf(row, 40, 40);
    N lines = child(row);
    kit.grow(lines);
    kit.gap(lines, 2);
    if (withTexts) {
      addText(lines, 10 + random.nextInt(40));
      addText(lines, 20 + random.nextInt(120));
    } else {
      leaf(lines, 120, 18);
      leaf(lines, 200, 14);
      leaves.add(picture);
    }
    leaf(row, 24, 16);
  }

  private void addText(N parent, int length) {
    N leaf = child(parent);
    SampleText text = new SampleText(length);
    kit.text(leaf, text);
    leaves.add(leaf);
    texts.add(text);
  }

  private void addBoxes(int size) {
    List<N> level = List.of(root);
    boolean isRow = false;
    while (nodes < size) {
      List<N> next = new ArrayList<>();
      for (N box : level) {
        kit.padding(box, 1);
        if (isRow) {
          kit.row(box);
        }
        for (int i = 0; i < 4; i++) {
          next.add(child(box));
        }
      }
      level = next;
      isRow = !isRow;
    }
    for (N leaf : level) {
      kit.size(leaf, 4, 4);
      leaves.add(leaf);
    }
  }

  int nodes() {
    return nodes;
  }

  float layOut() {
    return kit.layOut(root, WIDTH);
  }

  /** One leaf, another each time, gets a size that it did not have, so that what holds it moves. */
  void changeLeaf(int change) {
    int index = (int) (change * 7919L % leaves.size());
    N leaf = leaves.get(index);
    if (texts.isEmpty()) {
      float size = 4 + change % 61;
      kit.size(leaf, size, size);
    } else {
      texts.get(index).setLength(10 + change % 131);
      kit.textChanged(leaf);
    }
  }

  void free() {
    kit.free(root);
  }
}
