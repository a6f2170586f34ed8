package org.javanative.examples.showcase.effects;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseAsyncEffectDemo() implements Component {
  private record Ticker(String symbol) implements Component {
    @Override
    public Element render() {
      State<Integer> price = useState(100);
      useAsyncEffect(
          () -> {
            price.set(100);
            while (true) {
              sleep(Duration.ofSeconds(1));
              price.update(cents -> cents + symbol.length());
            }
          },
          deps(symbol));
      return text(symbol + " " + price.get()).style(s -> s.fontSize(28).bold());
    }
  }

  @Override
  public Element render() {
    State<String> symbol = useState("ACME");
    State<Boolean> shown = useState(true);
    return column(
            segmentedControl(List.of("ACME", "TEA", "OX"))
                .accessibilityLabel("Symbol")
                .selected(symbol.get())
                .onChange(symbol::set),
            checkbox(shown.get(), "Shown").onChange(shown::set),
            shown.get() ? new Ticker(symbol.get()) : text("Its coroutine was cancelled."))
        .style(s -> s.gap(12));
  }
}
