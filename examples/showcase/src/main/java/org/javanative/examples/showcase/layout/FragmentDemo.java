package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.fragment;
import static org.javanative.ui.Ui.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record FragmentDemo() implements Component {
  private record Row(String name) implements Component {
    @Override
    public Element render() {
      State<Boolean> done = useState(false);
      return checkbox(done.get(), name).onChange(done::set);
    }
  }

  @Override
  public Element render() {
    State<List<String>> names = useState(List.of("Ann", "Bo", "Chi"));
    return column(
            text("Tick one, then turn the list round."),
            fragment(names.get().stream().map(name -> new Row(name).key(name)).toList()),
            button("Turn round").onClick(() -> names.update(FragmentDemo::reversed)))
        .style(s -> s.gap(12));
  }

  private static List<String> reversed(List<String> names) {
    List<String> copy = new ArrayList<>(names);
    Collections.reverse(copy);
    return List.copyOf(copy);
  }
}
