package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  record Label(String label) implements Component {
    static final List<String> RENDERS = new ArrayList<>();

    @Override
    public Element render() {
      RENDERS.add(label);
      return text(label);
    }
  }

  record Pair(String first, String second) implements Component {
    @Override
    public Element render() {
      return fragment(text(first), text(second));
    }
  }

  private static View texts(String... texts) {
    return column(Arrays.stream(texts).map(t -> text(t).key(t)).toList());
  }

  private static TestScreen showingQuietly(Element root) {
    TestScreen screen = TestScreen.showing(root);
    screen.takeLog();
    return screen;
  }

  @Test
  void theFirstRenderCreatesTheViewsFromTheOutsideAndInsertsThemFromTheInside() {
    TestScreen screen = TestScreen.showing(column(text("a"), column(text("b"))));

    assertThat(screen.takeLog())
        .containsExactly(
            "create 1 view{}",
            "create 2 text{text=a}",
            "create 3 view{}",
            "create 4 text{text=b}",
            "insert 4 in 3",
            "insert 2 in 1",
            "insert 3 in 1",
            "insert 1 in 0");
  }

  @Test
  void onlyChangedPropsCrossToTheRenderer() {
    TestScreen screen = showingQuietly(button("Save").disabled(true).testId("save"));

    screen.show(button("Save").disabled(false).testId("save"));

    assertThat(screen.takeLog()).containsExactly("update 1 {disabled=false}");
  }

  @Test
  void aPropThatIsNoLongerSetIsCleared() {
    TestScreen screen = showingQuietly(text("a").testId("x"));

    screen.show(text("a"));

    assertThat(screen.takeLog()).containsExactly("update 1 {} clears [testId]");
  }

  @Test
  void anEqualTreeEmitsNothing() {
    TestScreen screen = showingQuietly(texts("a", "b"));

    screen.show(texts("a", "b"));

    assertThat(screen.commits()).isEqualTo(1);
  }

  @Test
  void newClosuresEmitNothingAndAreTheOnesCalled() {
    List<String> calls = new ArrayList<>();
    TestScreen screen = TestScreen.showing(button("Go").onClick(() -> calls.add("first")));

    screen.show(button("Go").onClick(() -> calls.add("second")));
    screen.press("Go");

    assertThat(screen.commits()).isEqualTo(1);
    assertThat(calls).containsExactly("second");
  }

  @Test
  void theFirstHandlerOfAnEventIsAnnouncedToTheRenderer() {
    TestScreen screen = showingQuietly(button("Go"));

    screen.show(button("Go").onClick(() -> {}));

    assertThat(screen.takeLog()).containsExactly("update 1 {events=[CLICK]}");
  }

  @Test
  void anotherTypeReplacesTheViewInItsPlace() {
    TestScreen screen = showingQuietly(column(text("a"), text("b"), text("c")));

    screen.show(column(text("a"), button("b"), text("c")));

    assertThat(screen.takeLog())
        .containsExactly("create 5 button{title=b}", "destroy 3", "insert 5 in 1 before 4");
  }

  @Test
  void swappingTwoRowsTakesTwoMoves() {
    TestScreen screen = showingQuietly(texts("a", "b", "c", "d", "e", "f"));

    screen.show(texts("a", "e", "c", "d", "b", "f"));

    assertThat(screen.takeLog()).hasSize(2).allMatch(mutation -> mutation.startsWith("move"));
    assertThat(screen.dump())
        .containsSubsequence("\"a\"", "\"e\"", "\"c\"", "\"d\"", "\"b\"", "\"f\"");
  }

  @Test
  void movingTheLastRowToTheFrontTakesOneMove() {
    TestScreen screen = showingQuietly(texts("a", "b", "c", "d"));

    screen.show(texts("d", "a", "b", "c"));

    assertThat(screen.takeLog()).containsExactly("move 5 in 1 before 2");
  }

  @Test
  void insertingAtTheFrontOfKeyedRowsLeavesTheOthersAlone() {
    TestScreen screen = showingQuietly(texts("b", "c"));

    screen.show(texts("a", "b", "c"));

    assertThat(screen.takeLog()).containsExactly("create 4 text{text=a}", "insert 4 in 1 before 2");
  }

  @Test
  void removingARowDestroysItsViewsAsOne() {
    TestScreen screen =
        showingQuietly(column(column(text("x"), text("y")).key(1), text("z").key(2)));

    screen.show(column(text("z").key(2)));

    assertThat(screen.takeLog()).containsExactly("destroy 2");
  }

  @Test
  void whatAppearsAmongSiblingsIsPutBetweenThem() {
    TestScreen screen = showingQuietly(column(text("a"), nothing(), text("c")));

    screen.show(column(text("a"), fragment(text("b")), text("c")));

    assertThat(screen.takeLog()).containsExactly("create 4 text{text=b}", "insert 4 in 1 before 3");
  }

  @Test
  void aKeyedFragmentMovesAsOne() {
    TestScreen screen =
        showingQuietly(column(new Pair("a", "b").key(1), text("c").key(2), text("d").key(3)));

    screen.show(column(text("c").key(2), text("d").key(3), new Pair("a", "b").key(1)));

    assertThat(screen.takeLog()).containsExactly("move 2 in 1", "move 3 in 1");
    assertThat(screen.dump()).containsSubsequence("\"c\"", "\"d\"", "\"a\"", "\"b\"");
  }

  @Test
  void aComponentWithEqualPropsIsNotRenderedAgain() {
    Label.RENDERS.clear();
    TestScreen screen = TestScreen.showing(column(new Label("a"), new Label("b")));

    screen.show(column(new Label("a"), new Label("c")));

    assertThat(Label.RENDERS).containsExactly("a", "b", "c");
  }

  @Test
  void aKeyDecidesWhichComponentContinues() {
    TestScreen screen = showingQuietly(column(new Label("a").key(1), new Label("b").key(2)));

    screen.show(column(new Label("b").key(2)));

    assertThat(screen.takeLog()).containsExactly("destroy 2");
  }

  @Test
  void appendingRowsInsertsThemInOrderAtTheEnd() {
    TestScreen screen = showingQuietly(texts("a"));

    screen.show(texts("a", "b", "c"));

    assertThat(screen.takeLog().stream().filter(mutation -> mutation.startsWith("insert")))
        .containsExactly("insert 3 in 1", "insert 4 in 1");
  }

  @Test
  void siblingsWithTheSameKeyAreReportedAndTheScreenStays() {
    TestScreen screen = showingQuietly(texts("a", "b"));

    screen.show(texts("a", "c", "c"));

    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).error())
        .hasMessageContaining("have the key c")
        .hasMessageContaining("Use an id of the data");
    assertThat(screen.dump()).contains("\"b\"");
  }

  @Test
  void theLongestIncreasingSubsequenceIsFound() {
    boolean[] members = Placement.longestIncreasing(new int[] {3, -1, 0, 1, 4, 2});

    assertThat(members).containsExactly(false, false, true, true, false, true);
    assertThat(Stream.of(Placement.longestIncreasing(new int[0]))).hasSize(1);
  }
}
