package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Gradient;
import org.javanative.ui.State;
import org.javanative.ui.style.Color;

record LinearGradientDemo() implements Component {
  @Override
  public Element render() {
    State<Double> degrees = useState(120.0);
    Gradient colors =
        Gradient.of(Color.of("#4450d6"), Color.of("#d64ea1")).withDegrees(degrees.get());
    return column(
            linearGradient(colors, text("Welcome").style(s -> s.fontSize(24).bold()))
                .style(s -> s.padding(32).cornerRadius(16).color(Color.WHITE)),
            text(Math.round(degrees.get()) + "°"),
            slider(degrees.get(), 0, 360)
                .step(5)
                .accessibilityLabel("Direction")
                .onChange(degrees::set))
        .style(s -> s.gap(12));
  }
}
