package org.javanative.examples.showcase.data;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.storage.AsyncStorage;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

record AsyncStorageDemo() implements Component {
  private static final String KEY = "visitors";

  @Override
  public Element render() {
    AsyncStorage storage =
        useMemo(() -> AsyncStorage.open("org.javanative.examples.showcase"), onMount());
    State<String> said = useState("What is stored?");
    return column(
            row(
                    button("Read").onClick(async(() -> said.set("" + await(storage.get(KEY))))),
                    button("Count")
                        .onClick(
                            async(
                                () -> {
                                  await(storage.transaction(tx -> tx.set(KEY, next(tx.get(KEY)))));
                                  said.set("Counted.");
                                })),
                    button("Remove")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(
                            async(
                                () -> {
                                  await(storage.remove(KEY));
                                  said.set("Removed.");
                                })))
                .style(s -> s.gap(12).flexWrap()),
            text(said.get()).liveRegion(LiveRegion.POLITE).style(s -> s.fontSize(20).bold()))
        .style(s -> s.gap(16));
  }

  private static String next(@Nullable String count) {
    return "" + (count == null ? 1 : Integer.parseInt(count) + 1);
  }
}
