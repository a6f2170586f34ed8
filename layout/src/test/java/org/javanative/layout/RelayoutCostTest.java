package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * What a layout of a tree that was laid out before takes: no memory, and no look at what is far.
 */
class RelayoutCostTest {
  private static final int ROWS = 200;

  private final List<CountingText> texts = new ArrayList<>();
  private final List<LayoutNode> leaves = new ArrayList<>();

  private static final class CountingText implements MeasureFunction {
    int length;
    int calls;

    CountingText(int length) {
      this.length = length;
    }

    @Override
    public long measure(float width, MeasureMode widthMode, float height, MeasureMode heightMode) {
      calls++;
      float own =
          widthMode == MeasureMode.EXACTLY
              ? width
              : widthMode == MeasureMode.AT_MOST ? Math.min(width, 7 * length) : 7 * length;
      int perLine = Math.max(1, (int) (own / 7));
      return MeasuredSize.of(own, 18 * ((length + perLine - 1) / perLine));
    }
  }

  private LayoutNode feed() {
    LayoutNode root = new LayoutNode();
    for (int i = 0; i < ROWS; i++) {
      LayoutNode row = new LayoutNode();
      row.style().setFlexDirection(FlexDirection.ROW).setGap(Gutter.COLUMN, 8);
      LayoutNode picture = new LayoutNode();
      picture.style().setWidth(40).setHeight(40);
      LayoutNode text = new LayoutNode();
      text.style().setFlexGrow(1).setFlexShrink(1).setFlexBasis(0);
      CountingText content = new CountingText(20 + i % 50);
      text.setMeasureFunction(content);
      row.add(picture);
      row.add(text);
      root.add(row);
      texts.add(content);
      leaves.add(text);
    }
    return root;
  }

  @Test
  void relayoutAllocatesNothing() {
    LayoutNode root = feed();
    IntConsumer change =
        i -> {
          int index = i * 31 % ROWS;
          texts.get(index).length = 20 + i % 90;
          leaves.get(index).markDirty();
          leaves.get((index + 7) % ROWS).parent().style().setMinHeight(i % 80);
          root.calculate(300 + i % 50, Float.NaN, Direction.LTR);
        };
    for (int i = 0; i < 2_000; i++) {
      change.accept(i);
    }
    // The first setMinHeight of a row stores a length, and so allocates, but no later one.
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < 1_000; i++) {
      root.calculate(300 + i % 50, Float.NaN, Direction.LTR);
    }
    long afterWidths = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < 1_000; i++) {
      int index = i * 31 % ROWS;
      texts.get(index).length = 20 + i % 90;
      leaves.get(index).markDirty();
      root.calculate(300, Float.NaN, Direction.LTR);
    }
    long afterTexts = threads.getThreadAllocatedBytes(thread);

    assertThat(afterWidths - before).as("bytes for 1,000 widths").isLessThan(1_000);
    assertThat(afterTexts - afterWidths).as("bytes for 1,000 texts").isLessThan(1_000);
  }

  @Test
  void aTextThatChangesIsTheOnlyOneMeasuredAgain() {
    LayoutNode root = feed();
    root.calculate(300, Float.NaN, Direction.LTR);
    texts.forEach(text -> text.calls = 0);

    texts.get(100).length = 90;
    leaves.get(100).markDirty();
    root.calculate(300, Float.NaN, Direction.LTR);

    assertThat(texts.get(100).calls).isEqualTo(1);
    assertThat(texts.stream().mapToInt(text -> text.calls).sum()).isEqualTo(1);
  }

  @Test
  void aTextIsMeasuredOnceInAFirstLayout() {
    LayoutNode root = feed();

    root.calculate(300, Float.NaN, Direction.LTR);

    assertThat(texts).allMatch(text -> text.calls == 1);
  }

  @Test
  void aLayoutOfACleanTreeMeasuresNothing() {
    LayoutNode root = feed();
    root.calculate(300, Float.NaN, Direction.LTR);
    texts.forEach(text -> text.calls = 0);

    root.calculate(300, Float.NaN, Direction.LTR);

    assertThat(texts).allMatch(text -> text.calls == 0);
  }
}
