package org.javanative.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random trees and random edits, with all features mixed; the same for the same seed. */
final class RandomTrees {
  private static final Edge[] EDGES = Edge.values();
  private static final Align[] ITEM_ALIGNMENTS = {
    Align.FLEX_START, Align.CENTER, Align.FLEX_END, Align.STRETCH, Align.BASELINE
  };
  private static final Align[] LINE_ALIGNMENTS = {
    Align.FLEX_START,
    Align.CENTER,
    Align.FLEX_END,
    Align.STRETCH,
    Align.SPACE_BETWEEN,
    Align.SPACE_AROUND,
    Align.SPACE_EVENLY
  };

  private final Random random;

  RandomTrees(long seed) {
    random = new Random(seed);
  }

  /** A leaf's text: a number of words that are all as wide. */
  static final class Text implements MeasureFunction {
    int words;

    Text(int words) {
      this.words = words;
    }

    @Override
    public long measure(float width, MeasureMode widthMode, float height, MeasureMode heightMode) {
      float total = 7.3f * words;
      float own =
          switch (widthMode) {
            case UNDEFINED -> total;
            case EXACTLY -> width;
            case AT_MOST -> Math.max(words == 0 ? 0 : 7.3f, Math.min(total, width));
          };
      int perLine = Math.max(1, (int) (own / 7.3f + 0.001f));
      int lines = (words + perLine - 1) / perLine;
      return MeasuredSize.of(own, 11.7f * lines);
    }
  }

  LayoutNode tree(LayoutConfig config) {
    LayoutNode root = node(config, 0);
    root.style().setDisplay(Display.FLEX);
    return root;
  }

  private LayoutNode node(LayoutConfig config, int depth) {
    LayoutNode node = new LayoutNode(config);
    for (int i = random.nextInt(8); i > 0; i--) {
      changeStyle(node.style());
    }
    if (random.nextInt(4) == 0) {
      node.setMeasureFunction(new Text(random.nextInt(12)));
    } else if (depth < 4) {
      for (int i = random.nextInt(4); i > 0; i--) {
        node.add(node(config, depth + 1));
      }
    }
    return node;
  }

  /** The same tree, never laid out before. */
  static LayoutNode copy(LayoutNode node, LayoutConfig config) {
    LayoutNode copy = new LayoutNode(config);
    copy.style().copyFrom(node.style());
    copy.setMeasureFunction(node.measureFunction);
    copy.setBaselineFunction(node.baselineFunction);
    for (int i = 0; i < node.childCount(); i++) {
      copy.add(copy(node.child(i), config));
    }
    return copy;
  }

  /** Changes something somewhere in the tree. */
  void edit(LayoutNode root, LayoutConfig config) {
    List<LayoutNode> nodes = new ArrayList<>();
    collect(root, nodes);
    LayoutNode node = nodes.get(random.nextInt(nodes.size()));
    switch (random.nextInt(10)) {
      case 0 -> insert(node, node(config, 3));
      case 1 -> remove(node);
      case 2 -> move(node);
      case 3 -> transplant(root, node, nodes.get(random.nextInt(nodes.size())));
      case 4, 5 -> changeText(node);
      default -> changeStyle(node.style());
    }
    root.style().setDisplay(Display.FLEX);
  }

  private static void collect(LayoutNode node, List<LayoutNode> nodes) {
    nodes.add(node);
    for (int i = 0; i < node.childCount(); i++) {
      collect(node.child(i), nodes);
    }
  }

  private void insert(LayoutNode parent, LayoutNode child) {
    if (parent.measureFunction == null) {
      parent.insert(child, random.nextInt(parent.childCount() + 1));
    }
  }

  private static void remove(LayoutNode node) {
    if (node.parent() != null) {
      node.parent().remove(node);
    }
  }

  private void move(LayoutNode node) {
    LayoutNode parent = node.parent();
    if (parent != null) {
      parent.move(node, random.nextInt(parent.childCount()));
    }
  }

  private void transplant(LayoutNode root, LayoutNode node, LayoutNode parent) {
    for (LayoutNode at = parent; at != null; at = at.parent()) {
      if (at == node) {
        return;
      }
    }
    if (node != root && parent.measureFunction == null) {
      remove(node);
      insert(parent, node);
    }
  }

  private void changeText(LayoutNode node) {
    if (node.measureFunction instanceof Text) {
      if (random.nextBoolean()) {
        node.setMeasureFunction(new Text(random.nextInt(12)));
      } else {
        ((Text) node.measureFunction).words = random.nextInt(12);
        node.markDirty();
      }
    } else if (node.childCount() == 0) {
      node.setMeasureFunction(new Text(random.nextInt(12)));
    } else {
      changeStyle(node.style());
    }
  }

  private void changeStyle(LayoutStyle style) {
    switch (random.nextInt(24)) {
      case 0 -> style.setFlexDirection(one(FlexDirection.values()));
      case 1 -> style.setFlexWrap(one(FlexWrap.values()));
      case 2 -> style.setJustifyContent(one(Justify.values()));
      case 3 -> style.setAlignItems(one(ITEM_ALIGNMENTS));
      case 4 -> style.setAlignSelf(random.nextInt(6) == 0 ? Align.AUTO : one(ITEM_ALIGNMENTS));
      case 5 -> style.setAlignContent(one(LINE_ALIGNMENTS));
      case 6 -> style.setPositionType(one(PositionType.values()));
      case 7 -> style.setDisplay(random.nextInt(3) == 0 ? one(Display.values()) : Display.FLEX);
      case 8 -> style.setDirection(one(Direction.values()));
      case 9 -> style.setBoxSizing(one(BoxSizing.values()));
      case 10, 11 -> style.setWidth(size());
      case 12, 13 -> style.setHeight(size());
      case 14 -> style.setMinWidth(limit()).setMaxWidth(limit());
      case 15 -> style.setMinHeight(limit()).setMaxHeight(limit());
      case 16 -> style.setFlexBasis(size());
      case 17 -> style.setFlexGrow(random.nextInt(3) * 0.7f);
      case 18 -> style.setFlexShrink(random.nextInt(3) * 0.7f);
      case 19 -> style.setAspectRatio(random.nextInt(3) * 0.8f);
      case 20 -> style.setMargin(one(EDGES), random.nextInt(3) == 0 ? LayoutLength.AUTO : limit());
      case 21 -> style.setPadding(one(EDGES), limit()).setBorder(one(EDGES), random.nextInt(4));
      case 22 -> style.setInset(one(EDGES), limit());
      default -> style.setGap(one(Gutter.values()), limit());
    }
  }

  private LayoutLength size() {
    return switch (random.nextInt(8)) {
      case 0 -> LayoutLength.UNDEFINED;
      case 1 -> LayoutLength.AUTO;
      case 2 -> LayoutLength.percent(random.nextInt(120));
      case 3 -> LayoutLength.MAX_CONTENT;
      case 4 -> LayoutLength.FIT_CONTENT;
      case 5 -> LayoutLength.STRETCH;
      default -> LayoutLength.points(random.nextInt(900) / 6f);
    };
  }

  private LayoutLength limit() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> LayoutLength.UNDEFINED;
      case 2 -> LayoutLength.percent(random.nextInt(60));
      default -> LayoutLength.points(random.nextInt(300) / 6f);
    };
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
