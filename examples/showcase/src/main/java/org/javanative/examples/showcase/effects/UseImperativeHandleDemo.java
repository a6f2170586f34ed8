package org.javanative.examples.showcase.effects;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useImperativeHandle;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.function.Consumer;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

record UseImperativeHandleDemo() implements Component {
  private interface Stopwatch {
    void start();

    void reset();
  }

  private record StopwatchView(Ref<@Nullable Stopwatch> handle) implements Component {
    @Override
    public Element render() {
      State<Boolean> running = useState(false);
      State<Integer> seconds = useState(0);
      useAsyncEffect(
          () -> {
            while (running.get()) {
              sleep(Duration.ofSeconds(1));
              seconds.update(n -> n + 1);
            }
          },
          deps(running.get()));
      useImperativeHandle(
          handle,
          () ->
              new Stopwatch() {
                @Override
                public void start() {
                  running.set(true);
                }

                @Override
                public void reset() {
                  running.set(false);
                  seconds.set(0);
                }
              },
          onMount());
      return text(seconds.get() + " s").style(s -> s.fontSize(36).bold());
    }
  }

  @Override
  public Element render() {
    Ref<@Nullable Stopwatch> stopwatch = useRef();
    return column(
            new StopwatchView(stopwatch),
            row(
                    button("Start").onClick(() -> with(stopwatch, Stopwatch::start)),
                    button("Reset")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> with(stopwatch, Stopwatch::reset)))
                .style(s -> s.gap(12)))
        .style(s -> s.gap(12));
  }

  private static void with(Ref<@Nullable Stopwatch> ref, Consumer<Stopwatch> action) {
    Stopwatch present = ref.get();
    if (present != null) {
      action.accept(present);
    }
  }
}
