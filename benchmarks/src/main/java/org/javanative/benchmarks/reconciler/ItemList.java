package org.javanative.benchmarks.reconciler;

import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

/** A list of rows; its items and which of them is selected are its state. */
record ItemList(ListScreen screen, IntConsumer select, IntConsumer remove) implements Component {
  private static final int NONE = -1;

  @Override
  public Element render() {
    State<List<Item>> items = useState(List.of());
    State<Integer> selected = useState(NONE);
    useEffect(() -> screen.committed(items, selected), everyRender());
    int selectedId = selected.get();
    List<Element> rows = new ArrayList<>(items.get().size());
    for (Item item : items.get()) {
      boolean isSelected = item.id() == selectedId;
      rows.add(new ItemRow(item.id(), item.label(), isSelected, select, remove).key(item.id()));
    }
    return column(rows);
  }
}
