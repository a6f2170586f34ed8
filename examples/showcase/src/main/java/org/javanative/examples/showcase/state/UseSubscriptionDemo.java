package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useSubscription;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;

record UseSubscriptionDemo() implements Component {
  /** A source that knows nothing of components. */
  private static final class Thermometer {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger degrees = new AtomicInteger(20);

    int degrees() {
      return degrees.get();
    }

    Runnable listen(Runnable listener) {
      listeners.add(listener);
      return () -> listeners.remove(listener);
    }

    void warm(int by) {
      degrees.addAndGet(by);
      listeners.forEach(Runnable::run);
    }
  }

  @Override
  public Element render() {
    Thermometer source = useMemo(Thermometer::new, onMount());
    int degrees = useSubscription(source::listen, source::degrees, deps(source));
    return column(
            text(degrees + " °C").style(s -> s.fontSize(36).bold()),
            row(
                    button("Warmer").onClick(() -> source.warm(1)),
                    button("Colder").variant(ButtonVariant.OUTLINED).onClick(() -> source.warm(-1)))
                .style(s -> s.gap(12)))
        .style(s -> s.gap(12));
  }
}
