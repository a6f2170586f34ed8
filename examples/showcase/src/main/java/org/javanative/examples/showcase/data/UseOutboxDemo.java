package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useMutation;
import static org.javanative.query.Queries.useOutbox;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.query.DurableMutation;
import org.javanative.query.MutationResult;
import org.javanative.query.QueryClient;
import org.javanative.query.QueryStorage;
import org.javanative.storage.AsyncStorage;
import org.javanative.storage.MemoryStorage;
import org.javanative.ui.Component;
import org.javanative.ui.Effect;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.Store;
import org.javanative.ui.style.ThemeColor;

record UseOutboxDemo() implements Component {
  private record Letter(String text) {}

  private static String deliver(Letter letter) {
    sleep(Duration.ofMillis(900));
    return letter.text();
  }

  /** In memory, to be tried out; an app hands over its AsyncStorage, which outlives the process. */
  private static QueryClient client(
      Store<Boolean> online, DurableMutation<Letter, String> sending) {
    AsyncStorage storage = AsyncStorage.on(MemoryStorage.create());
    return QueryClient.create(
        options ->
            options
                .online(online)
                .storage(
                    QueryStorage.of(storage::get, storage::set, storage::remove, storage::keys))
                .durable(sending));
  }

  private record Desk(DurableMutation<Letter, String> sending) implements Component {
    @Override
    public Element render() {
      State<Integer> written = useState(0);
      MutationResult<Letter, String> letters = useMutation(sending);
      int waiting = useOutbox().size();
      return column(
              button("Send a letter")
                  .onClick(
                      () -> {
                        written.update(n -> n + 1);
                        letters.mutate(new Letter("Letter " + written.get()));
                      }),
              text(waiting == 0 ? "Nothing waits." : waiting + " to be sent.")
                  .liveRegion(LiveRegion.POLITE),
              text(letters.data() == null ? "None has arrived." : letters.data() + " has arrived.")
                  .style(s -> s.color(ThemeColor.MUTED)))
          .style(s -> s.gap(12));
    }
  }

  @Override
  public Element render() {
    Store<Boolean> online = useMemo(() -> Store.of(false), onMount());
    DurableMutation<Letter, String> sending =
        useMemo(
            () -> DurableMutation.of("send", Letter.class, (letter, key) -> deliver(letter)),
            onMount());
    QueryClient client = useMemo(() -> client(online, sending), onMount());
    useEffect((Effect) () -> client::close, onMount());
    return column(
            checkbox(useStore(online), "There is a network").onChange(online::set),
            QueryClient.CONTEXT.provide(client, new Desk(sending)))
        .style(s -> s.gap(16));
  }
}
