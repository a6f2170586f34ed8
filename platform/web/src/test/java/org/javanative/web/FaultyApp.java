package org.javanative.web;

import static org.javanative.runtime.Async.runAsync;
import static org.javanative.ui.Hooks.everyRender;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.Task;
import org.javanative.ui.App;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/** An app in which something of every kind can go wrong. */
record FaultyApp() implements App {
  static final String HOSTILE = "<img src=x onerror=\"document.title='broken into'\">";

  @Override
  public String name() {
    return "faulty";
  }

  @Override
  public String title() {
    return "Faulty";
  }

  @Override
  public Element root() {
    return new Faults();
  }

  /** Fails in the part of its life that the word says. */
  record Fragile(String when) implements Component {
    @Override
    public Element render() {
      if (when.equals("render")) {
        throw new IllegalStateException("no render today");
      }
      useEffect(
          () -> {
            if (when.equals("effect")) {
              throw new IllegalArgumentException("no effect today");
            }
            return () -> {};
          },
          everyRender());
      return text("Fragile is well: " + when);
    }
  }

  record Faults() implements Component {
    @Override
    public Element render() {
      State<String> when = useState("never");
      State<Boolean> dialog = useState(false);
      State<Integer> failures = useState(0);
      State<Integer> rows = useState(2);
      return column(
              textInput().accessibilityLabel("Name"),
              button("Handler").onClick(Faults::save),
              button("Render").onClick(() -> when.set("render")),
              button("Effect").onClick(() -> when.set("effect")),
              button("Coroutine").onClick(Faults::load),
              button("Markup")
                  .onClick(
                      () -> {
                        throw new IllegalStateException(HOSTILE);
                      }),
              button("Count")
                  .onClick(
                      () -> {
                        failures.update(n -> n + 1);
                        throw new IllegalStateException("failure " + failures.get());
                      }),
              button("Endless").onClick(() -> endless(0)),
              button("Rows").onClick(() -> rows.update(n -> n + 1)),
              button("Dialog").onClick(() -> dialog.set(true)),
              button("Dialog after a failure")
                  .onClick(
                      () -> {
                        dialog.set(true);
                        throw new IllegalStateException("first of two");
                      }),
              new Fragile(when.get()),
              new Rows(rows.get()),
              modal(button("Handler in dialog").onClick(Faults::save))
                  .visible(dialog.get())
                  .onRequestClose(() -> dialog.set(false)))
          .style(s -> s.padding(16).gap(8));
    }

    private static void save() {
      try {
        write();
      } catch (IllegalArgumentException cause) {
        throw new IllegalStateException("The note cannot be saved", cause);
      }
    }

    private static void write() {
      throw new IllegalArgumentException("The disk is full");
    }

    private static void load() {
      Task<@Nullable Void> unused =
          runAsync(
              () -> {
                throw new IllegalStateException("no mail");
              });
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int endless(int depth) {
      return endless(depth + 1) + 1;
    }
  }

  /** A list without keys, which is worth a warning when it grows. */
  record Rows(int count) implements Component {
    @Override
    public Element render() {
      List<Element> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(text("row " + i));
      }
      return column(rows);
    }
  }
}
