package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useIsMutating;
import static org.javanative.query.Queries.useMutation;
import static org.javanative.query.Queries.useQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.javanative.query.MutationResult;
import org.javanative.query.QueryFilter;
import org.javanative.query.QueryResult;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.Store;
import org.javanative.ui.style.ThemeColor;

record UseMutationDemo() implements Component {
  private static final List<String> KEY = List.of("shopping");

  /** Stands for a server, which takes a while to answer. */
  private record Server(Store<List<String>> items) {
    List<String> list() {
      sleep(Duration.ofMillis(500));
      return items.get();
    }

    String add(String item, boolean refuses) {
      sleep(Duration.ofMillis(1500));
      if (refuses) {
        throw new IllegalStateException("The server has refused " + item + ".");
      }
      items.update(known -> with(known, item));
      return item;
    }
  }

  private static List<String> with(List<String> items, String item) {
    return Stream.concat(items.stream(), Stream.of(item)).distinct().toList();
  }

  @Override
  public Element render() {
    Server server = useMemo(() -> new Server(Store.of(List.of("Milk", "Bread"))), onMount());
    State<Boolean> refuses = useState(false);
    boolean refused = refuses.get();
    QueryResult<List<String>> list = useQuery(KEY, server::list);
    MutationResult<String, String> add =
        useMutation(
            item -> server.add(item, refused),
            options ->
                options
                    .<List<String>>optimistic(KEY, UseMutationDemo::with)
                    .invalidates(QueryFilter.prefix(KEY)));
    Throwable error = add.error();
    String state =
        useIsMutating()
            ? (add.loading() ? add.arguments() : "Something") + " on the way…"
            : error == null ? "All is saved." : error.getMessage();
    return column(
            text(list.data() == null ? "Loading…" : String.join(", ", list.data()))
                .style(s -> s.fontSize(20).bold()),
            row(
                    button("Add apples").onClick(() -> add.mutate("Apples")),
                    button("Add tea").onClick(() -> add.mutate("Tea")))
                .style(s -> s.gap(12).flexWrap()),
            checkbox(refused, "The server refuses").onChange(refuses::set),
            text(String.valueOf(state))
                .liveRegion(LiveRegion.POLITE)
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
