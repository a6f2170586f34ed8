package org.javanative.examples.showcase.home;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.slider;

import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Gradient;
import org.javanative.ui.State;
import org.javanative.ui.style.Color;

/** Two colours that run into each other. */
record MixerTile() implements Component {

  @Override
  public Element render() {
    State<Double> from = useState(235.0);
    State<Double> to = useState(320.0);
    Gradient mixed = Gradient.of(hue(from.get()), hue(to.get())).withDegrees(90);
    return column(
            linearGradient(mixed).style(s -> s.height(72).cornerRadius(12)),
            channel("From", from),
            channel("To", to))
        .style(s -> s.gap(8));
  }

  private static Element channel(String label, State<Double> hue) {
    return column(
        Type.CAPTION.of(label),
        slider(hue.get(), 0, 360).step(1).onChange(hue::set).accessibilityLabel(label));
  }

  /** A colour of the wheel, at 60 % saturation and 60 % lightness. */
  private static Color.Rgb hue(double degrees) {
    return Color.rgb(channel(degrees, 0) << 16 | channel(degrees, 8) << 8 | channel(degrees, 4));
  }

  private static int channel(double degrees, int offset) {
    double k = (offset + degrees / 30) % 12;
    double level = 0.6 - 0.24 * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(level * 255);
  }
}
