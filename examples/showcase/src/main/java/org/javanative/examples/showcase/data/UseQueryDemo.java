package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.javanative.query.QueryResult;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;

record UseQueryDemo() implements Component {
  private static final AtomicInteger ANSWERS = new AtomicInteger();

  private record Weather(String city) {
    String fetch() {
      sleep(Duration.ofMillis(900)); // a server far away
      return 8 + 2 * city.length() + "°, answer number " + ANSWERS.incrementAndGet();
    }
  }

  private record Card(Weather key) implements Component {
    @Override
    public Element render() {
      QueryResult<String> weather =
          useQuery(key, key::fetch, options -> options.staleTime(Duration.ofSeconds(30)));
      return row(
              text(weather.loading() ? "Asking…" : key.city() + ": " + weather.data())
                  .style(s -> s.flex(1)),
              weather.fetching()
                  ? activityIndicator().accessibilityLabel("Fetching")
                  : button("Again").variant(ButtonVariant.PLAIN).onClick(weather.refetch()))
          .style(
              s ->
                  s.minHeight(60)
                      .paddingHorizontal(16)
                      .gap(12)
                      .alignItems(Align.CENTER)
                      .cornerRadius(12)
                      .border(1, ThemeColor.BORDER));
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
            new Card(new Weather(city.get())),
            new Card(new Weather(city.get())),
            text("Both share one request. A city that was here less than 30 seconds ago is not"
                    + " asked for again.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
