package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useImperativeHandle;
import static org.javanative.ui.Hooks.useLayoutEffect;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectOrderTest {
  private final List<String> log = new ArrayList<>();

  record Logged(String name, int version, Element inner, List<String> log) implements Component {
    @Override
    public Element render() {
      log.add("render " + name);
      useEffect(
          () -> {
            log.add("passive " + name);
            return () -> log.add("end passive " + name);
          },
          deps(version));
      useLayoutEffect(
          () -> {
            log.add("layout " + name);
            return () -> log.add("end layout " + name);
          },
          deps(version));
      return inner;
    }
  }

  private Logged tree(int version) {
    return new Logged(
        "parent", version, column(new Logged("child", version, text("leaf"), log)), log);
  }

  @Test
  void layoutEffectsComeBeforePassiveOnesAndChildrenBeforeParents() {
    TestScreen.showing(tree(1));

    assertThat(log)
        .containsExactly(
            "render parent",
            "render child",
            "layout child",
            "layout parent",
            "passive child",
            "passive parent");
  }

  @Test
  void allCleanupsOfAPhaseComeBeforeItsEffects() {
    TestScreen screen = TestScreen.showing(tree(1));
    log.clear();

    screen.show(tree(2));

    assertThat(log)
        .containsExactly(
            "render parent",
            "render child",
            "end layout child",
            "end layout parent",
            "layout child",
            "layout parent",
            "end passive child",
            "end passive parent",
            "passive child",
            "passive parent");
  }

  @Test
  void whatLeavesTheScreenEndsLayoutEffectsFirst() {
    TestScreen screen = TestScreen.showing(tree(1));
    log.clear();

    screen.show(text("gone"));

    assertThat(log)
        .containsExactly(
            "end layout child", "end layout parent", "end passive child", "end passive parent");
  }

  @Test
  void layoutEffectsSeeTheCommit() {
    List<String> seen = new ArrayList<>();
    TestScreen[] screen = new TestScreen[1];
    Component looking =
        () -> {
          useLayoutEffect(() -> seen.add(screen[0].dump()), everyRender());
          return text("there");
        };
    screen[0] = new TestScreen();

    screen[0].show(looking);

    assertThat(seen).containsExactly("text \"there\"\n");
  }

  record Focusable(Ref<@Nullable ViewHandle> ref, boolean shown) implements Component {
    @Override
    public Element render() {
      return column(shown ? button("field").ref(ref) : nothing());
    }
  }

  @Test
  void aRefPointsToItsViewAsLongAsTheViewIsThere() {
    TestScreen screen = new TestScreen();
    Ref<@Nullable ViewHandle> ref = new Ref<>(null);
    screen.show(new Focusable(ref, true));
    ViewHandle handle = ref.get();
    assertThat(handle).isNotNull();

    handle.focus();
    screen.show(new Focusable(ref, false));
    handle.blur();

    assertThat(ref.get()).isNull();
    assertThat(screen.commands).containsExactly("2 Focus[]");
  }

  @Test
  void aRefMovesWithTheElementThatNamesIt() {
    TestScreen screen = new TestScreen();
    Ref<@Nullable ViewHandle> first = new Ref<>(null);
    Ref<@Nullable ViewHandle> second = new Ref<>(null);
    screen.show(button("field").ref(first));

    screen.show(button("field").ref(second));

    assertThat(first.get()).isNull();
    assertThat(second.get()).isNotNull();
  }

  interface Player {
    String play();
  }

  record Video(Ref<@Nullable Player> player) implements Component {
    @Override
    public Element render() {
      State<Integer> plays = useState(0);
      useImperativeHandle(
          player,
          () ->
              () -> {
                plays.update(n -> n + 1);
                return "playing";
              },
          Hooks.onMount());
      return text("plays " + plays.get());
    }
  }

  @Test
  void aParentCommandsAChildThroughItsHandle() {
    Ref<@Nullable Player> player = new Ref<>(null);
    TestScreen screen = TestScreen.showing(new Video(player));

    assertThat(player.get().play()).isEqualTo("playing");
    assertThat(screen.dump()).contains("\"plays 1\"");

    screen.show(text("gone"));
    assertThat(player.get()).isNull();
  }

  @Test
  void anEffectSeesTheRefOfAView() {
    Component asking =
        () -> {
          Ref<@Nullable ViewHandle> ref = useRef();
          useLayoutEffect(() -> log.add("" + (ref.get() != null)), everyRender());
          return button("field").ref(ref);
        };

    TestScreen.showing(asking);

    assertThat(log).containsExactly("true");
  }
}
