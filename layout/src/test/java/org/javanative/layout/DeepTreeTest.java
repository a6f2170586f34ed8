package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The depth of a tree is no matter of the thread's stack. */
class DeepTreeTest {
  private static final int DEPTH = 1_000;
  private static final long SMALL_STACK = 512 * 1024;

  /** What the nodes of a chain are like. */
  private enum Chain {
    COLUMNS,
    ROWS,
    TURNS,
    WRAPPING,
    BASELINES,
    CONTENTS,
    KEEPING_TO_CONTENT
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void aThousandLevelsAreLaidOutOnASmallStack(Chain chain) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> layOutTwice(chain), "small-stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((dead, error) -> failure.set(error));

    thread.start();
    thread.join();

    assertThat(failure.get()).isNull();
  }

  private static void layOutTwice(Chain chain) {
    LayoutNode root = new LayoutNode();
    LayoutNode deepest = root;
    for (int i = 0; i < DEPTH; i++) {
      LayoutNode child = new LayoutNode();
      style(child.style(), chain, i);
      deepest.add(child);
      deepest = child;
    }
    deepest.style().setWidth(7).setHeight(9).setDisplay(Display.FLEX);
    root.calculate(100, Float.NaN, Direction.LTR);
    assertThat(deepest.height()).isEqualTo(9);

    deepest.style().setHeight(11);
    root.calculate(100, Float.NaN, Direction.RTL);
    assertThat(deepest.height()).isEqualTo(11);
    assertThat(root.height()).isEqualTo(11);
  }

  private static void style(LayoutStyle style, Chain chain, int depth) {
    switch (chain) {
      case COLUMNS -> style.setFlexDirection(FlexDirection.COLUMN);
      case ROWS -> style.setFlexDirection(FlexDirection.ROW);
      case TURNS ->
          style.setFlexDirection(depth % 2 == 0 ? FlexDirection.ROW : FlexDirection.COLUMN);
      case WRAPPING -> style.setFlexDirection(FlexDirection.ROW).setFlexWrap(FlexWrap.WRAP);
      case BASELINES -> style.setFlexDirection(FlexDirection.ROW).setAlignItems(Align.BASELINE);
      case CONTENTS -> style.setDisplay(Display.CONTENTS);
      case KEEPING_TO_CONTENT -> style.setAlignItems(Align.CENTER);
    }
  }
}
