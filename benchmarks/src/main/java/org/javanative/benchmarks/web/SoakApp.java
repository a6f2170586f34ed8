package org.javanative.benchmarks.web;

import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

/**
 * An app of which something would be left if anything could: each session has an effect that must
 * be cleaned up, a coroutine that never ends by itself, another one for each press, and state.
 */
final class SoakApp implements App {
  private static final int STATE_BYTES = 10_000;

  private final AtomicInteger effects = new AtomicInteger();
  private final List<WeakReference<Belongings>> screens = new CopyOnWriteArrayList<>();
  private final Consumer<Belongings> onPress;

  /** What a session has in memory. */
  static final class Belongings {
    final byte[] bytes = new byte[STATE_BYTES];
  }

  /**
   * An app.
   *
   * @param onPress called with what the session has, for each press
   */
  SoakApp(Consumer<Belongings> onPress) {
    this.onPress = onPress;
  }

  @Override
  public String name() {
    return "soak";
  }

  @Override
  public String title() {
    return "Soak";
  }

  @Override
  public Element root() {
    Belongings belongings = new Belongings();
    screens.add(new WeakReference<>(belongings));
    return new Screen(belongings);
  }

  /** How many effects are waiting for their cleanup. */
  int effects() {
    return effects.get();
  }

  /** How many sessions there have been so far. */
  int opened() {
    return screens.size();
  }

  /** How many sessions something still holds in memory, after a garbage collection. */
  int screensHeld() {
    return (int) screens.stream().filter(screen -> screen.get() != null).count();
  }

  private final class Screen implements Component {
    private final Belongings belongings;

    Screen(Belongings belongings) {
      this.belongings = belongings;
    }

    @Override
    public Element render() {
      State<Integer> count = useState(0);
      State<Integer> ticks = useState(0);
      useEffect(
          () -> {
            effects.incrementAndGet();
            return effects::decrementAndGet;
          },
          onMount());
      useAsyncEffect(
          () -> {
            while (true) {
              sleep(Duration.ofMillis(500));
              ticks.update(n -> n + 1);
            }
          },
          onMount());
      return column(
          text(SampleItems.pressed(count.get())),
          button("Press")
              .testId(ItemsApp.PRESS)
              .onClick(
                  () -> {
                    runAsync(() -> sleep(Duration.ofHours(1)));
                    count.update(n -> n + 1);
                    onPress.accept(belongings);
                  }));
    }
  }
}
