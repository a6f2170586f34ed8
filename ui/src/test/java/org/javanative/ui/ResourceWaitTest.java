package org.javanative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTransition;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.TestLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Resources that are made for one render, and cancelled when that is waited for no more. */
class ResourceWaitTest {
  private final TestLoop loop = TestLoop.create();
  private final Shared shared = new Shared();

  /** What several may join, each with a future of its own. */
  static final class Shared {
    final Map<String, String> known = new HashMap<>();
    final List<LoopFuture<String>> joined = new ArrayList<>();

    String read(String id) {
      String value = known.get(id);
      if (value != null) {
        return value;
      }
      LoopFuture<String> future = Async.createFuture();
      joined.add(future);
      return useResource(Resource.whileAwaited(future));
    }

    long waiting() {
      return joined.stream().filter(future -> !future.isDone()).count();
    }
  }

  record Reader(String id, Shared shared) implements Component {
    @Override
    public Element render() {
      return text(shared.read(id));
    }
  }

  private void bring(String id, String value) {
    shared.known.put(id, value);
    shared.joined.forEach(future -> Async.resolveFuture(future, value));
    loop.runUntilIdle();
  }

  private TestScreen show(Element element) {
    TestScreen screen = TestScreen.showing(element);
    loop.runUntilIdle();
    return screen;
  }

  @AfterEach
  void closeTheLoop() {
    loop.close();
  }

  @Test
  void theContentComesWhenItIsThere() {
    TestScreen screen = show(suspense(text("loading"), new Reader("1", shared)));
    assertThat(screen.dump()).isEqualTo("text \"loading\"\n");

    bring("1", "Ada");

    assertThat(screen.dump()).isEqualTo("text \"Ada\"\n");
    assertThat(shared.waiting()).isZero();
  }

  @Test
  void leavingCancelsIt() {
    TestScreen screen = show(suspense(text("loading"), new Reader("1", shared)));
    assertThat(shared.waiting()).isEqualTo(1);

    screen.show(text("elsewhere"));
    loop.runUntilIdle();

    assertThat(shared.waiting()).isZero();
  }

  @Test
  void closingTheScreenCancelsIt() {
    TestScreen screen = show(suspense(text("loading"), new Reader("1", shared)));

    screen.host.close();
    loop.runUntilIdle();

    assertThat(shared.waiting()).isZero();
  }

  record Counting(Shared shared) implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return column(
          button("count").onClick(() -> count.update(n -> n + 1)),
          suspense(text("loading " + count.get()), new Reader("1", shared)));
    }
  }

  @Test
  void renderingAgainTakesThePlaceOfTheWaitBefore() {
    TestScreen screen = show(new Counting(shared));
    for (int i = 0; i < 5; i++) {
      screen.press("count");
      loop.runUntilIdle();
    }

    assertThat(screen.dump()).contains("\"loading 5\"");
    assertThat(shared.waiting()).isEqualTo(1);
    bring("1", "Ada");
    assertThat(screen.dump()).contains("\"Ada\"");
  }

  record Changing(Shared shared) implements Component {
    @Override
    public Element render() {
      State<String> id = useState("1");
      State<Boolean> shown = useState(true);
      return column(
          button("next").onClick(() -> id.set("2")),
          shown.get() ? new Reader(id.get(), shared) : nothing(),
          button("hide").onClick(() -> shown.set(false)));
    }
  }

  @Test
  void whatHidesContentOnTheScreenIsCancelledWithTheScreen() {
    shared.known.put("1", "Ada");
    TestScreen screen = show(suspense(text("loading"), new Changing(shared)));
    screen.press("next");
    loop.runUntilIdle();
    assertThat(screen.dump()).isEqualTo("text \"loading\"\n");
    assertThat(shared.waiting()).isEqualTo(1);

    screen.show(text("elsewhere"));
    loop.runUntilIdle();

    assertThat(shared.waiting()).isZero();
  }

  /** Shows a {@link Changing} while a store says so. */
  record Optional(Store<Boolean> shown, Shared shared) implements Component {
    @Override
    public Element render() {
      return Hooks.useStore(shown) ? new Changing(shared) : text("without");
    }
  }

  @Test
  void whatHidesContentIsCancelledWhenItsComponentGoesAndTheRestIsShownAgain() {
    shared.known.put("1", "Ada");
    Store<Boolean> shown = Store.of(true);
    TestScreen screen = show(suspense(text("loading"), new Optional(shown, shared)));
    screen.press("next");
    loop.runUntilIdle();

    shown.set(false);
    loop.runUntilIdle();

    assertThat(shared.waiting()).isZero();
    assertThat(screen.dump()).isEqualTo("text \"without\"\n");
  }

  /** Content whose inner boundary is rendered before the outer one must wait. */
  @Test
  void anInnerBoundaryOfARenderThatIsGivenUpCancelsWhatItWaitsFor() {
    TestScreen screen =
        show(
            suspense(
                text("outer"),
                suspense(text("inner"), new Reader("1", shared)),
                new Reader("2", shared)));

    assertThat(screen.dump()).isEqualTo("text \"outer\"\n");
    assertThat(shared.waiting()).as("that of the outer boundary").isEqualTo(1);
    bring("2", "Grace");
    assertThat(screen.dump()).isEqualTo("text \"inner\"\ntext \"Grace\"\n");
  }

  record Moving(Shared shared) implements Component {
    @Override
    public Element render() {
      State<String> id = useState("1");
      State<Integer> count = useState(0);
      Transition transition = useTransition();
      return column(
          button("next").onClick(() -> transition.start(() -> id.set("2"))),
          button("count").onClick(() -> transition.start(() -> count.update(number -> number + 1))),
          suspense(text("loading"), new Reader(id.get(), shared)));
    }
  }

  @Test
  void aTransitionKeepsOneWaitAndEndsItWithTheScreen() {
    shared.known.put("1", "Ada");
    TestScreen screen = show(new Moving(shared));
    screen.press("next");
    screen.press("count");
    screen.press("count");
    loop.runUntilIdle();
    assertThat(screen.dump()).contains("\"Ada\"");
    assertThat(shared.waiting()).isEqualTo(1);

    screen.host.close();
    loop.runUntilIdle();

    assertThat(shared.waiting()).isZero();
  }

  @Test
  void aTransitionIsShownWhenItIsThere() {
    shared.known.put("1", "Ada");
    TestScreen screen = show(new Moving(shared));
    screen.press("next");
    loop.runUntilIdle();

    bring("2", "Grace");

    assertThat(screen.dump()).contains("\"Grace\"");
  }

  @Test
  void withoutABoundaryItIsCancelled() {
    TestScreen screen = show(new Reader("1", shared));
    loop.runUntilIdle();

    assertThat(screen.errors).hasSize(1);
    assertThat(shared.waiting()).isZero();
  }
}
