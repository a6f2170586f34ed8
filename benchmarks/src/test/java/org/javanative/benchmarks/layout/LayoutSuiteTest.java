package org.javanative.benchmarks.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.javanative.benchmarks.Contender;
import org.javanative.benchmarks.Launch;
import org.javanative.benchmarks.Row;
import org.javanative.benchmarks.Target;
import org.javanative.benchmarks.layout.SampleTree.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutSuiteTest {
  private final LayoutSuite suite = new LayoutSuite();
  private final List<String> rows = suite.rows().stream().map(Row::name).toList();

  @Test
  void theRowsAreNamedByShapeSizeAndOccasion() {
    assertThat(rows)
        .containsExactly(
            "feed-1k-first",
            "feed-1k-leaf",
            "feed-10k-first",
            "feed-10k-leaf",
            "feed-100k-first",
            "feed-100k-leaf",
            "feed-text-1k-first",
            "feed-text-1k-leaf",
            "feed-text-10k-first",
            "feed-text-10k-leaf",
            "feed-text-100k-first",
            "feed-text-100k-leaf",
            "boxes-1k-first",
            "boxes-1k-leaf",
            "boxes-22k-first",
            "boxes-22k-leaf");
  }

  @Test
  void everyRowIsMeasuredInOneScenario() {
    assertThat(suite.scenarios().stream().flatMap(scenario -> scenario.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void aFirstLayoutMayTakeHalfAsLongAgainAndALeafMustBeTwiceAsFastFromTenThousandNodes() {
    assertThat(suite.targets())
        .contains(
            new Target.Ratio("feed-1k-first", "javanative", "yoga-native", 0.667),
            new Target.Ratio("feed-10k-leaf", "javanative", "yoga-native", 2))
        .noneMatch(target -> target.row().equals("feed-1k-leaf"));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void treesHaveTheSizeAskedForAndHardlyMore(Shape shape) {
    int size = shape == Shape.BOXES ? 1_365 : 1_000;

    SampleTree<?> tree = SampleTree.build(new JavaNativeKit(), shape, size);

    assertThat(tree.nodes()).isBetween(size, size + 125);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void bothContendersComeToTheSameHeights(Shape shape) {
    Contender yoga = suite.contenders().get(1);
    assumeTrue(
        !(yoga.launch() instanceof Launch.Impossible), "native Yoga is not for this machine");
    SampleTree<?> ours = SampleTree.build(new JavaNativeKit(), shape, 1_000);
    SampleTree<?> theirs = SampleTree.build(new YogaKit(), shape, 1_000);

    for (int change = 0; change < 50; change++) {
      assertThat(ours.layOut()).isCloseTo(theirs.layOut(), within(0.01f));
      ours.changeLeaf(change);
      theirs.changeLeaf(change);
    }
    theirs.free();
  }
}
