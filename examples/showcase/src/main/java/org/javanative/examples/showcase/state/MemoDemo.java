package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.memo;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import java.util.Locale;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;

record MemoDemo() implements Component {
  private record Price(double value) implements Component {
    @Override
    public Element render() {
      Ref<Integer> renders = useRef(0);
      renders.set(renders.get() + 1);
      return column(
          text("$" + Math.round(value)).style(s -> s.fontSize(36).bold()),
          text("Rendered " + renders.get() + " times"));
    }
  }

  @Override
  public Element render() {
    State<Double> exact = useState(4.2);
    return column(
            slider(exact.get(), 0, 10).accessibilityLabel("Exact price").onChange(exact::set),
            text(String.format(Locale.ROOT, "Exactly %.2f", exact.get())),
            memo(
                new Price(exact.get()),
                (former, next) -> Math.round(former.value()) == Math.round(next.value())))
        .style(s -> s.gap(12));
  }
}
