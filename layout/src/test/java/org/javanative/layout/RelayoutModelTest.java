package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever was laid out before, the frames are those of the same tree laid out for the first time.
 */
class RelayoutModelTest {
  private static final int EDITS = 40;

  @ParameterizedTest
  @ValueSource(floats = {0, 1, 2.5f})
  void relayoutAfterRandomEditsEqualsAFreshLayout(float scale) {
    for (int seed = 0; seed < 400; seed++) {
      editAndCompare(seed, new LayoutConfig(scale));
    }
  }

  @Tag("stress")
  @Test
  void relayoutAfterManyMoreRandomEditsEqualsAFreshLayout() {
    for (int seed = 1000; seed < 200_000; seed++) {
      editAndCompare(seed, LayoutConfig.DEFAULT);
    }
  }

  private static void editAndCompare(int seed, LayoutConfig config) {
    Random random = new Random(seed);
    RandomTrees trees = new RandomTrees(seed);
    LayoutNode root = trees.tree(config);
    float width = 200;
    float height = Float.NaN;
    Direction direction = Direction.LTR;
    for (int edit = 0; edit < EDITS; edit++) {
      root.calculate(width, height, direction);
      LayoutNode fresh = RandomTrees.copy(root, config);
      fresh.calculate(width, height, direction);
      assertSame(root, fresh, "seed " + seed + ", edit " + edit + ", root");
      for (int i = random.nextInt(3); i >= 0; i--) {
        trees.edit(root, config);
      }
      switch (random.nextInt(8)) {
        case 0 -> width = random.nextInt(4) == 0 ? Float.NaN : random.nextInt(400);
        case 1 -> height = random.nextInt(2) == 0 ? Float.NaN : random.nextInt(400);
        case 2 -> direction = random.nextBoolean() ? Direction.LTR : Direction.RTL;
        default -> {}
      }
    }
  }

  private static void assertSame(LayoutNode node, LayoutNode fresh, String where) {
    String frame = frame(node);
    if (!frame.equals(frame(fresh))) {
      assertThat(frame).as(where).isEqualTo(frame(fresh));
    }
    assertThat(node.isDirty()).as(where).isFalse();
    for (int i = 0; i < node.childCount(); i++) {
      assertSame(node.child(i), fresh.child(i), where + "/" + i);
    }
  }

  private static String frame(LayoutNode node) {
    return node.left() + " " + node.top() + " " + node.width() + " " + node.height();
  }
}
