package org.javanative.benchmarks.web;

import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Style;

/** The pages as an app of JavaNative. */
record ItemsApp(ServedPage page) implements App {
  static final String PRESS = "press";
  static final String SEARCH = "search";
  static final String TOGGLE = "toggle-";

  private static final Style PAGE = Style.EMPTY.padding(16).gap(12);
  private static final Style LINE = Style.EMPTY.gap(8).alignItems(Align.CENTER);
  private static final Style NAME = Style.EMPTY.flex(1);

  @Override
  public String name() {
    return "items";
  }

  @Override
  public String title() {
    return "Items";
  }

  @Override
  public Element root() {
    return page == ServedPage.COUNTER ? column(new Counter()).style(PAGE) : new Items();
  }

  private record Counter() implements Component {
    @Override
    public Element render() {
      State<Integer> count = useState(0);
      return row(
              text(SampleItems.pressed(count.get())).style(NAME),
              button("Press").testId(PRESS).onClick(() -> count.update(n -> n + 1)))
          .style(LINE);
    }
  }

  private record Items() implements Component {
    @Override
    public Element render() {
      State<String> query = useState("");
      State<Set<Integer>> on = useState(Set.of());
      IntConsumer toggle =
          useCallback(item -> on.update(former -> toggled(former, item)), onMount());
      List<Integer> found = SampleItems.matching(query.get());
      List<Element> rows = new ArrayList<>(found.size());
      for (int item : found) {
        rows.add(new Item(item, on.get().contains(item), toggle).key(item));
      }
      return column(
              new Counter(),
              textInput(query.get())
                  .accessibilityLabel("Search")
                  .testId(SEARCH)
                  .onChange(query::set),
              text(SampleItems.found(found.size(), query.get())),
              column(rows))
          .style(PAGE);
    }

    private static Set<Integer> toggled(Set<Integer> former, int item) {
      Set<Integer> next = new HashSet<>(former);
      if (!next.remove(item)) {
        next.add(item);
      }
      return Set.copyOf(next);
    }
  }

  private record Item(int number, boolean on, IntConsumer toggle) implements Component {
    @Override
    public Element render() {
      return row(
              text(SampleItems.state(number, on)).style(NAME),
              button(on ? "Switch off" : "Switch on")
                  .testId(TOGGLE + number)
                  .onClick(() -> toggle.accept(number)))
          .style(LINE);
    }
  }
}
