package org.javanative.examples.showcase.waiting;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseResourceDemo() implements Component {
  private record Forecast(String city) implements Component {
    @Override
    public Element render() {
      String sky = useResource(() -> load(city), deps(city));
      return text(city + ": " + sky).style(s -> s.fontSize(20).bold());
    }

    private static String load(String city) {
      sleep(Duration.ofSeconds(1));
      return city.length() % 2 == 0 ? "sunny" : "rain";
    }
  }

  @Override
  public Element render() {
    State<String> city = useState("Oslo");
    return column(
            segmentedControl(List.of("Oslo", "Quito", "Lisbon"))
                .accessibilityLabel("City")
                .selected(city.get())
                .onChange(city::set),
            suspense(text("Looking at the sky…"), new Forecast(city.get())))
        .style(s -> s.gap(16));
  }
}
