package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.useInterval;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseIntervalDemo() implements Component {
  private record Metronome(Duration period) implements Component {
    @Override
    public Element render() {
      State<Integer> beats = useState(0);
      useInterval(() -> beats.update(n -> n + 1), period);
      return text("Beats: " + beats.get()).style(s -> s.fontSize(28).bold());
    }
  }

  @Override
  public Element render() {
    State<Double> perMinute = useState(60.0);
    State<Boolean> on = useState(true);
    return column(
            on.get()
                ? new Metronome(Duration.ofMillis(Math.round(60_000 / perMinute.get())))
                : text("Silence.").style(s -> s.fontSize(28)),
            text(Math.round(perMinute.get()) + " a minute"),
            slider(perMinute.get(), 30, 240)
                .step(10)
                .accessibilityLabel("Beats a minute")
                .onChange(perMinute::set),
            checkbox(on.get(), "Play").onChange(on::set))
        .style(s -> s.gap(12));
  }
}
