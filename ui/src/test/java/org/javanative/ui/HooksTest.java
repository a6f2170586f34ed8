package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HooksTest {
  private final List<String> log = new ArrayList<>();

  record Counter(int start) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(start);
      return button("Count: " + count.get()).onClick(() -> count.update(n -> n + 1));
    }
  }

  @Test
  void aCounterCounts() {
    TestScreen screen = TestScreen.showing(new Counter(5));

    screen.press("Count: 5");
    screen.press("Count: 6");

    assertThat(screen.dump()).isEqualTo("button \"Count: 7\"\n");
  }

  @Test
  void stateOutlivesNewProps() {
    TestScreen screen = TestScreen.showing(new Counter(5));
    screen.press("Count: 5");

    screen.show(new Counter(100));

    assertThat(screen.dump()).isEqualTo("button \"Count: 6\"\n");
  }

  @Test
  void anEqualValueRendersNothing() {
    int[] renders = {0};
    Component component =
        () -> {
          State<String> name = useState("Ada");
          renders[0]++;
          return button("Same").onClick(() -> name.set("Ad".concat("a")));
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("Same");

    assertThat(renders[0]).isEqualTo(1);
  }

  @Test
  void allThatAHandlerSetsIsRenderedOnce() {
    int[] renders = {0};
    Component component =
        () -> {
          State<Integer> a = useState(0);
          State<Integer> b = useState(0);
          renders[0]++;
          return button("Both")
              .onClick(
                  () -> {
                    a.set(1);
                    b.set(1);
                    a.update(n -> n + b.get());
                  });
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("Both");

    assertThat(renders[0]).isEqualTo(2);
  }

  @Test
  void aHandleAlwaysHasTheLatestValue() {
    List<Integer> seen = new ArrayList<>();
    Component component =
        () -> {
          State<Integer> count = useState(0);
          useEffect(() -> log.add("mounted"), onMount());
          return button("Add")
              .onClick(
                  () -> {
                    count.set(count.get() + 1);
                    seen.add(count.get());
                  });
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("Add");
    screen.press("Add");

    assertThat(seen).containsExactly(1, 2);
    assertThat(log).containsExactly("mounted");
  }

  @Test
  void theFirstValueIsWorkedOutOnce() {
    int[] calls = {0};
    Component component =
        () -> {
          State<Integer> count = useState(() -> ++calls[0]);
          return button("Add").onClick(() -> count.update(n -> n + 1));
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("Add");

    assertThat(calls[0]).isEqualTo(1);
  }

  @Test
  void aRefIsKeptAndRendersNothing() {
    Component component =
        () -> {
          Ref<Integer> presses = useRef(0);
          return button("Press").onClick(() -> log.add("press " + bump(presses)));
        };
    TestScreen screen = TestScreen.showing(component);

    screen.press("Press");
    screen.press("Press");

    assertThat(log).containsExactly("press 1", "press 2");
    assertThat(screen.commits()).isEqualTo(1);
  }

  private static int bump(Ref<Integer> ref) {
    ref.set(ref.get() + 1);
    return ref.get();
  }

  private Effect logged(String name) {
    return () -> {
      log.add("start " + name);
      return () -> log.add("end " + name);
    };
  }

  private Component effectful(String name, Deps deps, Element... children) {
    record Effectful(HooksTest test, String name, Deps deps, Element inner) implements Component {
      @Override
      public Element render() {
        useEffect(test.logged(name), deps);
        return inner;
      }
    }
    return new Effectful(this, name, deps, column(children));
  }

  @Test
  void effectsRunChildrenFirstAndCleanUpBeforeTheyRunAgain() {
    TestScreen screen =
        TestScreen.showing(effectful("parent", deps(1), effectful("child", deps(1))));
    assertThat(log).containsExactly("start child", "start parent");
    log.clear();

    screen.show(effectful("parent", deps(2), effectful("child", deps(2))));

    assertThat(log).containsExactly("end child", "end parent", "start child", "start parent");
  }

  @Test
  void anEffectWithEqualDepsDoesNotRunAgain() {
    TestScreen screen = TestScreen.showing(effectful("a", deps("x", 1)));

    screen.show(effectful("a", deps("x", 1), text("more")));

    assertThat(log).containsExactly("start a");
  }

  @Test
  void anEffectOfEveryRenderRunsEachTime() {
    TestScreen screen = TestScreen.showing(effectful("a", everyRender()));

    screen.show(effectful("a", everyRender(), text("more")));

    assertThat(log).containsExactly("start a", "end a", "start a");
  }

  @Test
  void effectsEndWhenTheirComponentGoesChildrenFirst() {
    TestScreen screen =
        TestScreen.showing(effectful("parent", onMount(), effectful("child", onMount())));
    log.clear();

    screen.show(nothing());

    assertThat(log).containsExactly("end child", "end parent");
  }

  @Test
  void stateSetInAnEffectIsRenderedInTheSameFlush() {
    Component component =
        () -> {
          State<String> phase = useState("loading");
          useEffect(() -> phase.set("ready"), onMount());
          return text(phase.get());
        };

    TestScreen screen = TestScreen.showing(component);

    assertThat(screen.dump()).isEqualTo("text \"ready\"\n");
    assertThat(screen.commits()).isEqualTo(2);
  }

  @Test
  void stateSetWhileRenderingIsRenderedBeforeTheCommit() {
    Component component =
        () -> {
          State<Integer> rounds = useState(0);
          if (rounds.get() < 3) {
            rounds.update(n -> n + 1);
          }
          return text("rounds " + rounds.get());
        };

    TestScreen screen = TestScreen.showing(component);

    assertThat(screen.dump()).isEqualTo("text \"rounds 3\"\n");
    assertThat(screen.commits()).isEqualTo(1);
  }

  @Test
  void aFailingEffectIsReportedAndTheOthersRun() {
    Component component =
        () -> {
          useEffect(
              (Runnable)
                  () -> {
                    throw new IllegalStateException("no");
                  },
              onMount());
          useEffect(() -> log.add("second"), onMount());
          return nothing();
        };

    TestScreen screen = TestScreen.showing(component);

    assertThat(log).containsExactly("second");
    assertThat(screen.errors).hasSize(1);
    assertThat(screen.errors.get(0).message()).startsWith("An effect of").endsWith("failed.");
    assertThat(screen.errors.get(0).message()).contains(screen.errors.get(0).place());
  }

  @Test
  void aHookOutsideRenderSaysWhereItBelongs() {
    assertThatThrownBy(() -> useState(1))
        .isInstanceOf(UiException.class)
        .hasMessageContaining("useState was called outside render(), on thread")
        .hasMessageContaining("call it there, and use what it returns in handlers");
  }

  record Conditional(int hooks, boolean ref) implements Component {
    @Override
    public Element render() {
      for (int i = 0; i < hooks; i++) {
        Object unused = ref ? useRef(0) : useState(0);
      }
      return text("hooks " + hooks);
    }
  }

  @Test
  void moreFewerAndOtherHooksAreReportedWithTheRemedy() {
    TestScreen screen = TestScreen.showing(new Conditional(2, false));

    screen.show(new Conditional(3, false));
    screen.show(new Conditional(1, false));
    screen.show(new Conditional(2, true));

    assertThat(screen.errors)
        .extracting(report -> report.error().getMessage())
        .satisfiesExactly(
            more ->
                assertThat(more)
                    .startsWith("More hooks than in the first render: useState is number 3"),
            fewer -> assertThat(fewer).startsWith("Fewer hooks than in the first render: 1 of 2"),
            other ->
                assertThat(other)
                    .startsWith("Hook number 1 was useState in the first render and is useRef now"))
        .allSatisfy(message -> assertThat(message).contains("Move it to the top of render()"));
    assertThat(screen.dump()).isEqualTo("text \"hooks 2\"\n");
  }
}
