package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.useFrame;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.svg;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;

record UseFrameDemo() implements Component {
  private record Orbit() implements Component {
    @Override
    public Element render() {
      State<Duration> time = useState(Duration.ZERO);
      useFrame(time::set);
      double angle = time.get().toMillis() / 600.0;
      return svg(
              new ViewBox(0, 0, 200, 120),
              Shape.circle(100, 60, 12).fill(ThemeColor.WARNING),
              Shape.circle(100 + 70 * Math.cos(angle), 60 + 40 * Math.sin(angle), 7)
                  .fill(ThemeColor.ACCENT))
          .accessibilityLabel("A planet around its sun")
          .style(s -> s.height(180));
    }
  }

  @Override
  public Element render() {
    State<Boolean> running = useState(false);
    return column(
            running.get() ? new Orbit() : text("The sky stands still."),
            button(running.get() ? "Stop" : "Start").onClick(() -> running.update(on -> !on)))
        .style(s -> s.gap(16));
  }
}
