package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useId;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useReducer;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.junit.jupiter.api.Test;

class StateHooksTest {
  enum Move {
    UP,
    DOWN,
    STAY
  }

  record Stairs() implements Component {
    @Override
    public Element render() {
      ReducerState<Integer, Move> floor =
          useReducer(
              (at, move) ->
                  switch (move) {
                    case UP -> at + 1;
                    case DOWN -> at - 1;
                    case STAY -> at;
                  },
              0);
      return column(
          text("floor " + floor.get()),
          button("up").onClick(() -> floor.dispatch(Move.UP)),
          button("twice")
              .onClick(
                  () -> {
                    floor.dispatch(Move.UP);
                    floor.dispatch(Move.UP);
                  }),
          button("stay").onClick(() -> floor.dispatch(Move.STAY)));
    }
  }

  @Test
  void aReducerStateChangesByActions() {
    TestScreen screen = TestScreen.showing(new Stairs());

    screen.press("up");
    screen.press("twice");
    screen.renders.clear();
    screen.press("stay");

    assertThat(screen.dump()).contains("\"floor 3\"");
    assertThat(screen.renders).as("the same state renders nothing").isEmpty();
  }

  @Test
  void aMemoIsWorkedOutAgainWhenItsDepsChange() {
    int[] calls = {0};
    Component component =
        () -> {
          State<Integer> a = useState(1);
          State<Integer> b = useState(1);
          int square = useMemo(() -> a.get() * a.get() + 0 * ++calls[0], deps(a.get()));
          return column(
              text("square " + square),
              button("a").onClick(() -> a.update(n -> n + 1)),
              button("b").onClick(() -> b.update(n -> n + 1)));
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("b");
    assertThat(calls[0]).isEqualTo(1);
    screen.press("a");

    assertThat(screen.dump()).contains("\"square 4\"");
    assertThat(calls[0]).isEqualTo(2);
  }

  record Child(Runnable onPress) implements Component {
    @Override
    public Element render() {
      return button("child").onClick(onPress);
    }
  }

  @Test
  void aKeptCallbackSparesTheChildARender() {
    Component parent =
        () -> {
          State<Integer> count = useState(0);
          Runnable add = useCallback(() -> count.update(n -> n + 1), onMount());
          return column(text("count " + count.get()), new Child(add));
        };
    TestScreen screen = TestScreen.showing(parent);
    screen.renders.clear();

    screen.press("child");

    assertThat(screen.dump()).contains("\"count 1\"");
    assertThat(screen.renders).hasSize(1);
  }

  @Test
  void idsDifferAndStay() {
    Component component =
        () -> {
          State<Integer> count = useState(0);
          String first = useId();
          String second = useId();
          return column(text(first), text(second), button("again").onClick(() -> count.set(1)));
        };
    TestScreen screen = TestScreen.showing(component);
    String before = screen.dump();

    screen.press("again");

    assertThat(screen.dump()).isEqualTo(before).contains("\"jn-1\"").contains("\"jn-2\"");
  }
}
