package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useMemo;
import static org.javanative.ui.Hooks.useStore;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Store;

record UseStoreDemo() implements Component {
  private record Settings(String name, boolean sound) {
    Settings withName(String other) {
      return new Settings(other, sound);
    }

    Settings withSound(boolean on) {
      return new Settings(name, on);
    }
  }

  /** Outside every component; here for this screen only. */
  private record NameField(Store<Settings> store) implements Component {
    @Override
    public Element render() {
      return textInput(useStore(store, Settings::name))
          .accessibilityLabel("Name")
          .onChange(name -> store.update(all -> all.withName(name)));
    }
  }

  private record SoundBox(Store<Settings> store) implements Component {
    @Override
    public Element render() {
      return checkbox(useStore(store, Settings::sound), "Sound")
          .onChange(on -> store.update(all -> all.withSound(on)));
    }
  }

  private record Summary(Store<Settings> store) implements Component {
    @Override
    public Element render() {
      Settings all = useStore(store);
      return text(all.name() + ", " + (all.sound() ? "with sound" : "in silence"));
    }
  }

  @Override
  public Element render() {
    Store<Settings> store = useMemo(() -> Store.of(new Settings("Ann", true)), onMount());
    return column(new NameField(store), new SoundBox(store), new Summary(store))
        .style(s -> s.gap(12));
  }
}
