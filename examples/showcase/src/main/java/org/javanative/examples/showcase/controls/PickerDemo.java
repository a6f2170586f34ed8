package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

record PickerDemo() implements Component {
  private record City(String name, String country) {}

  private static final List<City> CITIES =
      List.of(
          new City("Lisbon", "Portugal"),
          new City("Nairobi", "Kenya"),
          new City("Oslo", "Norway"),
          new City("Quito", "Ecuador"),
          new City("Seoul", "South Korea"));

  @Override
  public Element render() {
    State<@Nullable City> city = useState(() -> null);
    City chosen = city.get();
    return column(
            picker(CITIES, City::name)
                .accessibilityLabel("City")
                .placeholder("Choose a city")
                .selected(chosen)
                .onChange(city::set),
            text(
                chosen == null
                    ? "No city yet."
                    : chosen.name() + " is in " + chosen.country() + "."))
        .style(s -> s.gap(12));
  }
}
