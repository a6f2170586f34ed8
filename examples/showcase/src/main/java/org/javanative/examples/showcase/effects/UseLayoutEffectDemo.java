package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useLayoutEffect;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.stream.Stream;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;

record UseLayoutEffectDemo() implements Component {
  @Override
  public Element render() {
    State<Integer> renders = useState(1);
    State<List<String>> order = useState(List.of());
    Ref<List<String>> seen = useRef(List.of());
    useEffect(() -> note(seen, "effect"), deps(renders.get()));
    useLayoutEffect(() -> note(seen, "layout effect"), deps(renders.get()));
    return column(
            row(
                    button("Render again")
                        .onClick(
                            () -> {
                              seen.set(List.of());
                              renders.update(n -> n + 1);
                            }),
                    button("Show the order")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> order.set(seen.get())))
                .style(s -> s.gap(12).flexWrap()),
            text("Render " + renders.get()),
            text(order.get().isEmpty() ? "" : "Ran: " + String.join(", ", order.get())))
        .style(s -> s.gap(12));
  }

  private static void note(Ref<List<String>> seen, String what) {
    seen.set(Stream.concat(seen.get().stream(), Stream.of(what)).toList());
  }
}
