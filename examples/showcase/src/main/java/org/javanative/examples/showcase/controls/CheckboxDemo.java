package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record CheckboxDemo() implements Component {
  private static final List<String> TOPPINGS = List.of("Olives", "Mushrooms", "Basil");

  @Override
  public Element render() {
    State<Set<String>> chosen = useState(Set.of("Basil"));
    boolean all = chosen.get().size() == TOPPINGS.size();
    return column(
            checkbox(all, "Everything")
                .onChange(on -> chosen.set(on ? Set.copyOf(TOPPINGS) : Set.of())),
            column(TOPPINGS.stream().map(topping -> box(topping, chosen)).toList())
                .style(s -> s.paddingStart(28)),
            text(chosen.get().size() + " of " + TOPPINGS.size() + " chosen"))
        .style(s -> s.gap(8));
  }

  private static Element box(String topping, State<Set<String>> chosen) {
    return checkbox(chosen.get().contains(topping), topping)
        .onChange(on -> chosen.update(before -> with(before, topping, on)))
        .key(topping);
  }

  private static Set<String> with(Set<String> before, String topping, boolean on) {
    return TOPPINGS.stream()
        .filter(each -> each.equals(topping) ? on : before.contains(each))
        .collect(Collectors.toUnmodifiableSet());
  }
}
