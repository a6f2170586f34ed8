package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Hooks.useFrame;
import static org.javanative.ui.Hooks.useId;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useReducer;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Hooks.useSubscription;
import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.memo;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.javanative.runtime.TestLoop;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Direction;
import org.junit.jupiter.api.Test;

class MoreHooksTest {
  private final List<String> log = new ArrayList<>();

  // State

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

  // Sources outside

  record User(String name, int age) {}

  record NameTag(Store<User> user) implements Component {
    @Override
    public Element render() {
      return text(useStore(user, User::name));
    }
  }

  @Test
  void aStoreRendersThoseWhoseSelectionChanges() {
    Store<User> user = Store.of(new User("Ada", 36));
    TestScreen screen = TestScreen.showing(new NameTag(user));
    screen.renders.clear();

    user.update(u -> new User(u.name(), u.age() + 1));
    assertThat(screen.renders).isEmpty();
    user.update(u -> new User("Grace", u.age()));

    assertThat(screen.dump()).isEqualTo("text \"Grace\"\n");
    assertThat(screen.renders).hasSize(1);
    assertThat(screen.renders.get(0).causes()).containsExactly(new RenderCause.Other("useStore"));
  }

  @Test
  void anotherStoreIsFollowedInstead() {
    Store<User> first = Store.of(new User("Ada", 36));
    Store<User> second = Store.of(new User("Grace", 40));
    TestScreen screen = TestScreen.showing(new NameTag(first));

    screen.show(new NameTag(second));
    second.set(new User("Edsger", 50));
    screen.renders.clear();
    first.set(new User("nobody", 0));

    assertThat(screen.dump()).isEqualTo("text \"Edsger\"\n");
    assertThat(screen.renders).isEmpty();
  }

  @Test
  void aComponentThatIsGoneIsNotSubscribedAnyMore() {
    List<Runnable> listeners = new ArrayList<>();
    Component reader =
        () ->
            text(
                useSubscription(
                    listener -> {
                      listeners.add(listener);
                      return () -> listeners.remove(listener);
                    },
                    () -> "value",
                    onMount()));
    TestScreen screen = TestScreen.showing(reader);
    assertThat(listeners).hasSize(1);

    screen.show(nothing());

    assertThat(listeners).isEmpty();
  }

  @Test
  void aChangeBetweenRenderAndSubscriptionIsNotMissed() {
    String[] value = {"early"};
    Component reader =
        () ->
            text(
                useSubscription(
                    listener -> {
                      value[0] = "changed";
                      return () -> {};
                    },
                    () -> value[0],
                    onMount()));

    assertThat(TestScreen.showing(reader).dump()).isEqualTo("text \"changed\"\n");
  }

  // The environment

  record Responsive() implements Component {
    @Override
    public Element render() {
      return text(useWindowDimensions().isLandscape() ? "wide" : "narrow");
    }
  }

  record Tinted() implements Component {
    @Override
    public Element render() {
      return text("" + useColorScheme());
    }
  }

  record Localized() implements Component {
    @Override
    public Element render() {
      Environment environment = useEnvironment();
      return text(environment.locale() + " " + environment.direction());
    }
  }

  @Test
  void componentsFollowTheDeviceTheyReadOf() {
    TestScreen screen = TestScreen.showing(column(new Responsive(), new Tinted(), new Localized()));
    screen.renders.clear();

    screen.host.setEnvironment(
        screen.host.environment().withWindow(new WindowDimensions(1280, 720, 1)));
    assertThat(screen.dump()).contains("\"wide\"").contains("\"LIGHT\"");
    assertThat(screen.renders)
        .extracting(RenderRecord::component)
        .containsExactlyInAnyOrder("Responsive", "Localized");
    screen.host.setEnvironment(
        screen
            .host
            .environment()
            .withColorScheme(Appearance.DARK)
            .withLocale(Locale.forLanguageTag("ar"))
            .withDirection(Direction.RTL));

    assertThat(screen.dump()).contains("\"DARK\"").contains("\"ar RTL\"");
  }

  // Back and frames

  record Sheet(String name, boolean handles, List<String> log) implements Component {
    @Override
    public Element render() {
      useBackHandler(
          () -> {
            log.add(name);
            return handles;
          });
      return text(name);
    }
  }

  @Test
  void theLastToComeIsAskedFirstWhenTheUserGoesBack() {
    TestScreen screen = TestScreen.showing(column(new Sheet("below", true, log)));
    screen.show(column(new Sheet("below", true, log), new Sheet("above", false, log)));

    screen.host.back(() -> log.add("host"));
    assertThat(log).containsExactly("above", "below");
    screen.show(column(nothing(), nothing()));
    screen.host.back(() -> log.add("host"));

    assertThat(log).containsExactly("above", "below", "host");
  }

  record Spinner(List<String> log) implements Component {
    @Override
    public Element render() {
      State<Long> time = useState(0L);
      useFrame(frame -> time.set(frame.toMillis()));
      return text("at " + time.get());
    }
  }

  @Test
  void framesComeUntilTheComponentGoes() {
    TestScreen screen = TestScreen.showing(new Spinner(log));
    assertThat(screen.host.activities()).containsExactly("useFrame of Spinner");

    screen.frames.next();
    screen.frames.next();
    assertThat(screen.dump()).isEqualTo("text \"at 32\"\n");
    screen.show(nothing());

    assertThat(screen.frames.waiting()).isZero();
    assertThat(screen.host.activities()).isEmpty();
  }

  @Test
  void withoutADisplayFramesAreTimedByTheLoop() {
    try (TestLoop loop = TestLoop.create()) {
      ScreenHost host = ScreenHost.builder(commit -> {}).build();
      host.show(new Spinner(log));

      loop.advanceBy(Duration.ofMillis(100));

      assertThat(host.activities()).isNotEmpty();
      host.close();
      loop.runUntilIdle();
      assertThat(host.activities()).isEmpty();
    }
  }

  // Skipping

  record Price(String label, double value) implements Component {
    @Override
    public Element render() {
      return text(label + " " + Math.round(value));
    }
  }

  @Test
  void aComparatorDecidesWhatIsTheSame() {
    TestScreen screen = TestScreen.showing(rounded(1.1));
    screen.renders.clear();

    screen.show(rounded(1.2));
    assertThat(screen.renders).isEmpty();
    screen.show(rounded(2.2));

    assertThat(screen.dump()).isEqualTo("text \"price 2\"\n");
    assertThat(screen.renders.get(0).causes())
        .containsExactly(new RenderCause.PropsChanged(List.of("value")));
  }

  private static Element rounded(double value) {
    return memo(
        new Price("price", value),
        (former, next) -> Math.round(former.value()) == Math.round(next.value()));
  }

  // Checks for developers

  @Test
  void aListThatChangesWithoutKeysIsWarnedOfOnce() {
    TestScreen screen = TestScreen.showing(list("a", "b"));

    screen.show(list("a", "b", "c"));
    screen.show(list("a"));

    assertThat(screen.warnings).hasSize(1);
    assertThat(screen.warnings.get(0))
        .startsWith("A list in the root went from 2 to 3 children, and they have no keys")
        .contains("Give each child a key(..) from its data");
    assertThat(screen.errors).isEmpty();
  }

  private static Element list(String... names) {
    return column(Arrays.stream(names).map(Ui::text).toList());
  }

  @Test
  void aSetterOfAComponentThatIsGoneIsWarnedOfOnce() {
    List<State<Integer>> leaked = new ArrayList<>();
    Component leaking =
        () -> {
          leaked.add(useState(0));
          return text("leaking");
        };
    TestScreen screen = TestScreen.showing(leaking);
    screen.show(nothing());

    leaked.get(0).set(1);
    leaked.get(0).set(2);

    assertThat(screen.warnings).hasSize(1);
    assertThat(screen.warnings.get(0))
        .contains("was set after the component had left the screen")
        .contains("useAsyncEffect");
  }

  @Test
  void inProductionNothingIsWarnedOfAndNoCauseIsKept() {
    DevMode.setEnabled(false);
    try {
      TestScreen screen = TestScreen.showing(list("a", "b"));

      screen.show(list("a", "b", "c"));

      assertThat(screen.warnings).isEmpty();
      assertThat(screen.renders).isEmpty();
    } finally {
      DevMode.setEnabled(true);
    }
  }

  @Test
  void eachRenderKnowsItsCauses() {
    record Inner(String name, int size) implements Component {
      @Override
      public Element render() {
        State<Integer> first = useState(0);
        State<Integer> second = useState(0);
        return button("set " + name)
            .onClick(
                () -> {
                  first.set(1);
                  second.set(1);
                });
      }
    }
    TestScreen screen = TestScreen.showing(column(new Inner("a", 1)));
    screen.press("set a");
    screen.show(column(new Inner("b", 1)));

    assertThat(screen.renders)
        .extracting(record -> record.component() + ": " + record.causes())
        .containsExactly("Inner: [mount]", "Inner: [state #1, state #2]", "Inner: [props name]");
  }
}
