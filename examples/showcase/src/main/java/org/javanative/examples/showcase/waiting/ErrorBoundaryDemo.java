package org.javanative.examples.showcase.waiting;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record ErrorBoundaryDemo() implements Component {
  private record Chart() implements Component {
    @Override
    public Element render() {
      State<Boolean> broken = useState(false);
      if (broken.get()) {
        throw new IllegalStateException("no data");
      }
      return column(text("The chart works."), button("Break it").onClick(() -> broken.set(true)))
          .style(s -> s.gap(12));
    }
  }

  @Override
  public Element render() {
    State<Integer> failures = useState(0);
    return column(
            errorBoundary(
                    (error, reset) ->
                        column(
                                text("This part does not work: " + error.getMessage())
                                    .accessibilityRole(AccessibilityRole.ALERT)
                                    .style(s -> s.color(ThemeColor.DANGER)),
                                button("Try again").onClick(reset))
                            .style(s -> s.gap(12)),
                    new Chart())
                .onError(error -> failures.update(n -> n + 1)),
            text("Failures so far: " + failures.get()))
        .style(s -> s.gap(16));
  }
}
