package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useIsFetching;
import static org.javanative.query.Queries.useQueries;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.query.QueryResult;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record UseQueriesDemo() implements Component {
  private record Square(int of) {
    int fetch() {
      sleep(Duration.ofMillis(400 + 150 * of)); // a slow calculator far away
      return of * of;
    }
  }

  @Override
  public Element render() {
    State<Integer> count = useState(3);
    List<Square> keys = new ArrayList<>();
    for (int i = 1; i <= count.get(); i++) {
      keys.add(new Square(i));
    }
    List<QueryResult<Integer>> results =
        useQueries(keys, Square::fetch, options -> options.staleTime(Duration.ofMinutes(1)));
    List<Element> lines = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Integer square = results.get(i).data();
      lines.add(text((i + 1) + "² = " + (square == null ? "…" : square)));
    }
    return column(
            slider(count.get(), 1, 6)
                .step(1)
                .accessibilityLabel("How many squares")
                .onChange(value -> count.set((int) Math.round(value))),
            column(lines).style(s -> s.gap(6)),
            text(useIsFetching() ? "Some are on their way." : "All are there.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
