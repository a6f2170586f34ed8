package org.javanative.examples.showcase.async;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.gather;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import org.javanative.runtime.Task;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record GatherDemo() implements Component {
  private static final List<String> CITIES = List.of("Oslo", "Quito", "Lisbon");

  @Override
  public Element render() {
    State<String> result = useState("Nothing yet");
    return column(
            button("Fetch three at once")
                .onClick(
                    async(
                        () -> {
                          result.set("Fetching…");
                          List<Task<String>> all =
                              CITIES.stream().map(city -> runAsync(() -> fetch(city))).toList();
                          result.set(String.join(", ", await(gather(all))));
                        })),
            text(result.get()))
        .style(s -> s.gap(12));
  }

  private static String fetch(String city) {
    sleep(Duration.ofMillis(200L * city.length()));
    return city + " " + city.length() * 4 + "°";
  }
}
