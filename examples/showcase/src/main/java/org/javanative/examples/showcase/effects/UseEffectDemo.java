package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record UseEffectDemo() implements Component {
  private record Room(String name, Consumer<String> log) implements Component {
    @Override
    public Element render() {
      useEffect(
          () -> {
            log.accept("joined " + name);
            return () -> log.accept("left " + name);
          },
          deps(name));
      return text("You are in " + name + ".");
    }
  }

  @Override
  public Element render() {
    State<String> room = useState("Lobby");
    State<List<String>> log = useState(List.of());
    Consumer<String> write =
        useCallback(
            line -> log.update(lines -> Stream.concat(lines.stream(), Stream.of(line)).toList()),
            onMount());
    return column(
            segmentedControl(List.of("Lobby", "Kitchen", "Garden"))
                .accessibilityLabel("Room")
                .selected(room.get())
                .onChange(room::set),
            new Room(room.get(), write),
            text(String.join("\n", log.get()))
                .style(s -> s.fontFamily("monospace").fontSize(14).color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
