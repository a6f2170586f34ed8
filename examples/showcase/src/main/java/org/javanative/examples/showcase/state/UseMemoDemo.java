package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.stream.IntStream;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.javanative.ui.style.Style;

record UseMemoDemo() implements Component {
  @Override
  public Element render() {
    State<Integer> limit = useState(100);
    State<Boolean> bold = useState(false);
    Ref<Integer> runs = useRef(0);
    long primes =
        useMemo(
            () -> {
              runs.set(runs.get() + 1);
              return IntStream.rangeClosed(2, limit.get()).filter(UseMemoDemo::isPrime).count();
            },
            deps(limit.get()));
    return column(
            text(primes + " primes up to " + limit.get())
                .style(s -> s.fontSize(20).when(bold.get(), Style::bold)),
            text("Counted " + runs.get() + " times"),
            row(
                    button("Ten times as far")
                        .disabled(limit.get() >= 100_000)
                        .onClick(() -> limit.update(n -> n * 10)),
                    button("Bold")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> bold.update(on -> !on)))
                .style(s -> s.gap(12).flexWrap()))
        .style(s -> s.gap(12));
  }

  private static boolean isPrime(int n) {
    return IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(divisor -> n % divisor == 0);
  }
}
