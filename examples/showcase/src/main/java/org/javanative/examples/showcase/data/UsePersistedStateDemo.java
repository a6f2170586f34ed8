package org.javanative.examples.showcase.data;

import static org.javanative.storage.StorageHooks.usePersistedState;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.storage.AsyncStorage;
import org.javanative.storage.PersistedState;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;

record UsePersistedStateDemo() implements Component {
  private record Note() implements Component {
    @Override
    public Element render() {
      PersistedState<String> note = usePersistedState("note", "");
      PersistedState<Integer> visits = usePersistedState("presses", 0);
      return column(
              textInput(note.get())
                  .accessibilityLabel("Note")
                  .placeholder("Write something, and load the page anew")
                  .multiline()
                  .onChange(note::set),
              row(
                      button("One more").onClick(() -> visits.update(n -> n + 1)),
                      text("Pressed " + visits.get() + " times, over all visits"))
                  .style(s -> s.gap(16).flexWrap().alignItems(Align.CENTER)),
              text(note.isLoaded() ? "Loaded from this device." : "Loading…")
                  .style(s -> s.color(ThemeColor.MUTED)))
          .style(s -> s.gap(16));
    }
  }

  @Override
  public Element render() {
    AsyncStorage storage =
        useMemo(() -> AsyncStorage.open("org.javanative.examples.showcase"), onMount());
    return AsyncStorage.CONTEXT.provide(storage, new Note());
  }
}
