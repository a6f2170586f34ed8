package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record TextDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> accepted = useState(false);
    State<Boolean> folded = useState(true);
    return column(
            text(
                span("You accept the "),
                span("terms")
                    .style(s -> s.color(ThemeColor.ACCENT).underline())
                    .onPress(() -> accepted.set(true)),
                span(accepted.get() ? ", thank you." : ".").style(s -> s.bold())),
            text("A long text can be cut after some lines. It then ends in an ellipsis, and the"
                    + " rest is still there for assistive technology. Unfold it to read on"
                    + " until the end of this sentence.")
                .maxLines(folded.get() ? 2 : 10)
                .style(s -> s.color(ThemeColor.MUTED)),
            checkbox(folded.get(), "Two lines at most").onChange(folded::set))
        .style(s -> s.gap(16));
  }
}
