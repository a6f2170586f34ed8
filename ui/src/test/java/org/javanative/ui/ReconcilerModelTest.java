package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a tree is changed into, the views are those of a fresh render. */
class ReconcilerModelTest {
  private static final int TREES = 400;
  private static final int EDITS = 25;

  record Wrapped(Element inner, boolean doubled) implements Component {
    @Override
    public Element render() {
      return doubled ? fragment(inner, text("twice")) : inner;
    }
  }

  @Test
  void randomEditsEqualAFreshRender() {
    for (long seed = 0; seed < TREES; seed++) {
      Random random = new Random(seed);
      TestScreen screen = TestScreen.showing(tree(random, 4));
      for (int edit = 0; edit < EDITS; edit++) {
        Element next = tree(random, 4);

        screen.show(next);

        assertThat(screen.errors).as("seed %d, edit %d", seed, edit).isEmpty();
        assertThat(screen.dump())
            .as("seed %d, edit %d", seed, edit)
            .isEqualTo(TestScreen.showing(next).dump());
      }
    }
  }

  @Test
  void keyedPermutationsTakeNoMoreMovesThanElementsOutOfOrder() {
    Random random = new Random(7);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      order.add(i);
    }
    TestScreen screen = TestScreen.showing(keyed(order));
    for (int edit = 0; edit < 500; edit++) {
      Collections.swap(order, random.nextInt(12), random.nextInt(12));
      screen.takeLog();

      screen.show(keyed(order));

      assertThat(screen.takeLog()).as("edit %d", edit).hasSizeLessThanOrEqualTo(2);
      assertThat(screen.dump()).isEqualTo(TestScreen.showing(keyed(order)).dump());
    }
  }

  private static Element keyed(List<Integer> order) {
    return column(order.stream().map(i -> text("row " + i).key(i)).toList());
  }

  private static Element tree(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 3 : 8);
    return switch (kind) {
      case 0 -> text("t" + random.nextInt(3));
      case 1 -> button("b" + random.nextInt(3)).disabled(random.nextBoolean());
      case 2 -> nothing();
      case 3, 4 -> column(children(random, depth));
      case 5 -> row(children(random, depth));
      case 6 -> fragment(children(random, depth));
      default -> new Wrapped(tree(random, depth - 1), random.nextBoolean());
    };
  }

  private static List<Element> children(Random random, int depth) {
    List<Integer> keys = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    Collections.shuffle(keys, random);
    List<Element> children = new ArrayList<>();
    for (int key : keys.subList(0, random.nextInt(6))) {
      Element child = tree(random, depth - 1);
      children.add(random.nextInt(4) == 0 ? child : child.key(key));
    }
    return children;
  }
}
