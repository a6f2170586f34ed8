package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.svg;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;

record SvgDemo() implements Component {
  @Override
  public Element render() {
    State<Double> hours = useState(10.15);
    double minutes = hours.get() % 1;
    return column(
            svg(
                    new ViewBox(0, 0, 100, 100),
                    Shape.circle(50, 50, 46).stroke(ThemeColor.BORDER, 4),
                    hand(hours.get() / 12, 24).stroke(ThemeColor.TEXT, 5),
                    hand(minutes, 36).stroke(ThemeColor.ACCENT, 3),
                    Shape.circle(50, 50, 3).fill(ThemeColor.TEXT))
                .accessibilityLabel("A clock")
                .style(s -> s.size(180, 180).alignSelf(Align.CENTER)),
            text("Time: " + (int) Math.floor(hours.get()) + " h " + Math.round(minutes * 60)),
            slider(hours.get(), 0, 12).accessibilityLabel("Time").onChange(hours::set))
        .style(s -> s.gap(12));
  }

  private static Shape hand(double turn, double length) {
    double angle = turn * 2 * Math.PI;
    return Shape.line(50, 50, 50 + length * Math.sin(angle), 50 - length * Math.cos(angle));
  }
}
