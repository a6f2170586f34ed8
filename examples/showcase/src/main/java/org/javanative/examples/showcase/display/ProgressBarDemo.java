package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record ProgressBarDemo() implements Component {
  @Override
  public Element render() {
    State<Double> value = useState(0.4);
    State<Boolean> known = useState(true);
    return column(
            (known.get() ? progressBar(value.get()) : progressBar()).accessibilityLabel("Upload"),
            text(known.get() ? Math.round(value.get() * 100) + " %" : "It takes what it takes."),
            slider(value.get()).accessibilityLabel("Progress").onChange(value::set),
            checkbox(known.get(), "The end is known").onChange(known::set))
        .style(s -> s.gap(12));
  }
}
