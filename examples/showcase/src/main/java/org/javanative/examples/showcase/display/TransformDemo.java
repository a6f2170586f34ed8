package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.style.Transform;

record TransformDemo() implements Component {
  @Override
  public Element render() {
    State<Double> degrees = useState(-6.0);
    State<Double> height = useState(12.0);
    return column(
            column(
                    column(text("A card").style(s -> s.bold()))
                        .style(
                            s ->
                                s.padding(24)
                                    .cornerRadius(12)
                                    .backgroundColor(ThemeColor.SURFACE)
                                    .border(1, ThemeColor.BORDER)
                                    .elevation(height.get())
                                    .transform(Transform.rotate(degrees.get()))))
                .style(s -> s.padding(40).alignItems(Align.CENTER)),
            text("Turned by " + Math.round(degrees.get()) + "°"),
            slider(degrees.get(), -45, 45)
                .step(1)
                .accessibilityLabel("Turn")
                .onChange(degrees::set),
            text("Raised by " + Math.round(height.get()) + " dp"),
            slider(height.get(), 0, 24).step(1).accessibilityLabel("Rise").onChange(height::set))
        .style(s -> s.gap(8));
  }
}
