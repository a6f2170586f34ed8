package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useSuspenseQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;

record UseSuspenseQueryDemo() implements Component {
  private record Profile(String name) implements Component {
    @Override
    public Element render() {
      String job = useSuspenseQuery(List.of("job", name), () -> fetchJob(name));
      return text(name + " " + job + ".").style(s -> s.fontSize(20).bold());
    }

    private static String fetchJob(String name) {
      sleep(Duration.ofSeconds(1));
      return switch (name) {
        case "Ada" -> "writes programs";
        case "Grace" -> "builds compilers";
        default -> "leads to the moon";
      };
    }
  }

  @Override
  public Element render() {
    State<String> name = useState("Ada");
    Element fallback =
        row(activityIndicator().accessibilityLabel("Loading"), text("Looking it up…"))
            .style(s -> s.gap(12).alignItems(Align.CENTER));
    return column(
            segmentedControl(List.of("Ada", "Grace", "Margaret"))
                .accessibilityLabel("Who")
                .selected(name.get())
                .onChange(name::set),
            column(suspense(fallback, new Profile(name.get()))).style(s -> s.minHeight(32)),
            text("The component that shows the data has nothing to do with waiting for it.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
