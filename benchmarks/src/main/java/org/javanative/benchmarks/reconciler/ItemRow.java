package org.javanative.benchmarks.reconciler;

import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import java.util.function.IntConsumer;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Style;

/** A row of eight views; skipped while its fields are the same. */
record ItemRow(int id, String label, boolean selected, IntConsumer select, IntConsumer remove)
    implements Component {
  private static final Style PLAIN = Style.EMPTY;
  private static final Style SELECTED = PLAIN.backgroundColor(Color.rgb(0xffcccc));
  private static final Style NARROW = PLAIN.flex(1);
  private static final Style WIDE = PLAIN.flex(4);
  private static final Style REST = PLAIN.flex(6);

  @Override
  public Element render() {
    return view(
            text(Integer.toString(id)).style(NARROW),
            view(button(label).onClick(() -> select.accept(id))).style(WIDE),
            view(view(button("x").onClick(() -> remove.accept(id)))).style(NARROW),
            view().style(REST))
        .style(selected ? SELECTED : PLAIN);
  }
}
