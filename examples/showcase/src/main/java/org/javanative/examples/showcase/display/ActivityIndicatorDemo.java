package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record ActivityIndicatorDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> busy = useState(true);
    return column(
            busy.get() ? activityIndicator().accessibilityLabel("Working") : text("Nothing to do."),
            checkbox(busy.get(), "Busy").onChange(busy::set))
        .style(s -> s.gap(16));
  }
}
