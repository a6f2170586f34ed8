package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much the usual operations on a list of rows ask of the renderer, and what they render. */
class ReconcilerOperationsTest {
  private static final int ROWS = 1_000;
  private static final int VIEWS = 8;

  private static final List<Integer> RENDERED = new ArrayList<>();

  private final TestScreen screen = TestScreen.showing(list(List.of(), -1));

  record Item(int id, String label) {}

  /** A row of eight views. */
  record Row(Item item, boolean selected) implements Component {
    @Override
    public Element render() {
      RENDERED.add(item.id());
      return view(
              text(Integer.toString(item.id())),
              view(button(item.label()).onClick(() -> {})),
              view(view(button("x").onClick(() -> {}))),
              view())
          .testId(selected ? "selected" : "plain");
    }
  }

  private static View list(List<Item> items, int selected) {
    return column(
        items.stream().map(item -> new Row(item, item.id() == selected).key(item.id())).toList());
  }

  private static List<Item> items(int from, int count) {
    return new ArrayList<>(
        IntStream.range(from, from + count).mapToObj(id -> new Item(id, "item " + id)).toList());
  }

  @BeforeEach
  void forget() {
    screen.takeLog();
    RENDERED.clear();
  }

  private void showQuietly(List<Item> items, int selected) {
    screen.show(list(items, selected));
    forget();
  }

  /** How many mutations of each kind it takes to show the items. */
  private Map<String, Integer> countsOf(List<Item> items, int selected) {
    screen.show(list(items, selected));
    Map<String, Integer> counts = new TreeMap<>();
    screen.takeLog().forEach(line -> counts.merge(line.split(" ", 2)[0], 1, Integer::sum));
    return counts;
  }

  @Test
  void creatingMakesAndInsertsEachViewOnce() {
    assertThat(countsOf(items(0, ROWS), -1))
        .isEqualTo(Map.of("create", ROWS * VIEWS, "insert", ROWS * VIEWS));
    assertThat(RENDERED).hasSize(ROWS);
  }

  @Test
  void replacingDestroysARowWithOneMutation() {
    showQuietly(items(0, ROWS), -1);

    assertThat(countsOf(items(ROWS, ROWS), -1))
        .isEqualTo(Map.of("destroy", ROWS, "create", ROWS * VIEWS, "insert", ROWS * VIEWS));
  }

  @Test
  void updatingEveryTenthRowUpdatesOneViewInEachOfThem() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, -1);
    for (int i = 0; i < ROWS; i += 10) {
      items.set(i, new Item(i, "other"));
    }

    assertThat(countsOf(items, -1)).isEqualTo(Map.of("update", ROWS / 10));
    assertThat(RENDERED).hasSize(ROWS / 10).allMatch(id -> id % 10 == 0);
  }

  @Test
  void selectingRendersAndUpdatesTheTwoRowsConcerned() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, 3);

    assertThat(countsOf(items, 700)).isEqualTo(Map.of("update", 2));
    assertThat(RENDERED).containsExactly(3, 700);
  }

  @Test
  void swappingTwoRowsIsTwoMovesAndNoRender() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, -1);
    Collections.swap(items, 1, ROWS - 2);

    assertThat(countsOf(items, -1)).isEqualTo(Map.of("move", 2));
    assertThat(RENDERED).isEmpty();
  }

  @Test
  void movingOneRowIsOneMove() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, -1);
    items.add(ROWS - 10, items.remove(5));

    assertThat(countsOf(items, -1)).isEqualTo(Map.of("move", 1));
  }

  @Test
  void removingARowIsOneDestruction() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, -1);
    items.remove(4);

    assertThat(countsOf(items, -1)).isEqualTo(Map.of("destroy", 1));
    assertThat(RENDERED).isEmpty();
  }

  @Test
  void appendingLeavesTheFormerRowsAlone() {
    List<Item> items = items(0, ROWS);
    showQuietly(items, -1);
    items.addAll(items(ROWS, ROWS));

    assertThat(countsOf(items, -1))
        .isEqualTo(Map.of("create", ROWS * VIEWS, "insert", ROWS * VIEWS));
    assertThat(RENDERED).hasSize(ROWS).allMatch(id -> id >= ROWS);
  }

  @Test
  void clearingDestroysEachRowWithOneMutation() {
    showQuietly(items(0, ROWS), -1);

    assertThat(countsOf(List.of(), -1)).isEqualTo(Map.of("destroy", ROWS));
  }
}
