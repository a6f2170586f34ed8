package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;

record UseRefDemo() implements Component {
  @Override
  public Element render() {
    Ref<Integer> presses = useRef(0);
    State<Integer> shown = useState(0);
    return column(
            row(
                    button("Count in silence").onClick(() -> presses.set(presses.get() + 1)),
                    button("Show")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> shown.set(presses.get())))
                .style(s -> s.gap(12).flexWrap()),
            text("Presses: " + shown.get()))
        .style(s -> s.gap(16));
  }
}
