package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record SegmentedControlDemo() implements Component {
  private enum Plan {
    FREE("Free", 0),
    TEAM("Team", 9),
    COMPANY("Company", 19);

    final String label;
    final int price;

    Plan(String label, int price) {
      this.label = label;
      this.price = price;
    }
  }

  @Override
  public Element render() {
    State<Plan> plan = useState(Plan.TEAM);
    return column(
            segmentedControl(List.of(Plan.values()), each -> each.label)
                .accessibilityLabel("Plan")
                .selected(plan.get())
                .onChange(plan::set),
            text("$" + plan.get().price).style(s -> s.fontSize(36).bold()),
            text("per person and month").style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
