package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record SliderDemo() implements Component {
  @Override
  public Element render() {
    State<Double> size = useState(48.0);
    State<Double> opacity = useState(1.0);
    return column(
            column(
                    icon(Icon.STAR)
                        .accessibilityLabel("A star")
                        .style(
                            s ->
                                s.size(size.get(), size.get())
                                    .opacity(opacity.get())
                                    .color(ThemeColor.ACCENT)))
                .style(s -> s.height(140).alignItems(Align.CENTER).justifyContent(Justify.CENTER)),
            text("Size: " + Math.round(size.get()) + " dp"),
            slider(size.get(), 24, 120).step(1).accessibilityLabel("Size").onChange(size::set),
            text("Opacity: " + Math.round(opacity.get() * 100) + " %"),
            slider(opacity.get()).step(0.05).accessibilityLabel("Opacity").onChange(opacity::set))
        .style(s -> s.gap(8));
  }
}
