package org.javanative.examples.showcase.data;

import static org.javanative.query.Queries.useSuspenseQueries;
import static org.javanative.query.Queries.useSuspenseQuery;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
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
  private static final List<String> NAMES = List.of("Ada", "Grace", "Margaret");

  private record Job(String name) {
    String fetch() {
      sleep(Duration.ofSeconds(1));
      return switch (name) {
        case "Ada" -> "writes programs";
        case "Grace" -> "builds compilers";
        default -> "leads to the moon";
      };
    }
  }

  private record Profile(Job job) implements Component {
    @Override
    public Element render() {
      String work = useSuspenseQuery(job, job::fetch);
      return text(job.name() + " " + work + ".").style(s -> s.fontSize(20).bold());
    }
  }

  private record Team(List<Job> jobs) implements Component {
    @Override
    public Element render() {
      List<String> work = useSuspenseQueries(jobs, Job::fetch);
      return text("Together: who " + String.join(", who ", work) + ".");
    }
  }

  @Override
  public Element render() {
    State<String> name = useState("Ada");
    State<Boolean> team = useState(false);
    Element fallback =
        row(activityIndicator().accessibilityLabel("Loading"), text("Looking it up…"))
            .style(s -> s.gap(12).alignItems(Align.CENTER));
    return column(
            segmentedControl(NAMES)
                .accessibilityLabel("Who")
                .selected(name.get())
                .onChange(name::set),
            column(suspense(fallback, new Profile(new Job(name.get()))))
                .style(s -> s.minHeight(32)),
            checkbox(team.get(), "All three").onChange(team::set),
            column(
                    team.get()
                        ? suspense(fallback, new Team(NAMES.stream().map(Job::new).toList()))
                        : nothing())
                .style(s -> s.minHeight(32)),
            text("The component that shows the data has nothing to do with waiting for it.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
