package org.javanative.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PixelRoundingTest {

  @Test
  void thirdsOfAPixelAddUpToTheWhole() {
    LayoutNode row = row(new LayoutConfig(1), 100);

    row.calculate(100, 10, Direction.LTR);

    assertThat(row.child(0).width()).isEqualTo(33);
    assertThat(row.child(1).left()).isEqualTo(33);
    assertThat(row.child(1).width()).isEqualTo(34);
    assertThat(row.child(2).left()).isEqualTo(67);
    assertThat(row.child(2).width()).isEqualTo(33);
  }

  @Test
  void aFinerScreenRoundsToItsOwnPixels() {
    LayoutNode row = row(new LayoutConfig(2), 100);

    row.calculate(100, 10, Direction.LTR);

    assertThat(row.child(0).width()).isEqualTo(33.5f);
    assertThat(row.child(1).left()).isEqualTo(33.5f);
  }

  @Test
  void aScaleOfZeroRoundsNothing() {
    LayoutNode row = row(LayoutConfig.UNROUNDED, 100);

    row.calculate(100, 10, Direction.LTR);

    assertThat(row.child(0).width()).isCloseTo(100 / 3f, within(0.001f));
  }

  @Test
  void measuredContentIsNeverCutShort() {
    LayoutNode root = new LayoutNode();
    root.style().setAlignItems(Align.FLEX_START);
    LayoutNode text = new LayoutNode();
    text.setMeasureFunction((width, mode, height, heightMode) -> MeasuredSize.of(20.2f, 10.4f));
    root.add(text);

    root.calculate(100, 100, Direction.LTR);

    assertThat(text.width()).isEqualTo(21);
    assertThat(text.height()).isEqualTo(11);
  }

  private static LayoutNode row(LayoutConfig config, float width) {
    LayoutNode row = new LayoutNode(config);
    row.style().setFlexDirection(FlexDirection.ROW).setWidth(width);
    for (int i = 0; i < 3; i++) {
      LayoutNode child = new LayoutNode(config);
      child.style().setFlexGrow(1);
      row.add(child);
    }
    return row;
  }
}
