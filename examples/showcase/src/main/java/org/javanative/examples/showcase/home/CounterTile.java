package org.javanative.examples.showcase.home;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.TextAlign;

/** A number between two buttons. */
record CounterTile() implements Component {

  @Override
  public Element render() {
    State<Integer> count = useState(0);
    return row(
            button("−")
                .variant(ButtonVariant.OUTLINED)
                .accessibilityLabel("One less")
                .onClick(() -> count.update(n -> n - 1)),
            text("" + count.get())
                .liveRegion(LiveRegion.POLITE)
                .testId("count")
                .style(
                    s -> s.fontSize(36).fontWeight(750).minWidth(72).textAlign(TextAlign.CENTER)),
            button("+").accessibilityLabel("One more").onClick(() -> count.update(n -> n + 1)))
        .style(s -> s.gap(12).alignItems(Align.CENTER));
  }
}
