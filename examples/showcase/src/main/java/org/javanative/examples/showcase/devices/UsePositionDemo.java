package org.javanative.examples.showcase.devices;

import static org.javanative.device.DeviceHooks.usePosition;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.toggle;

import java.util.Locale;
import org.javanative.device.Accuracy;
import org.javanative.device.DeviceException;
import org.javanative.device.Fix;
import org.javanative.device.Position;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;

record UsePositionDemo() implements Component {
  private record Track() implements Component {
    @Override
    public Element render() {
      Position position = usePosition(Accuracy.HIGH);
      Fix fix = position.fix();
      DeviceException failure = position.failure();
      if (fix == null) {
        return text(failure == null ? "Looking…" : String.valueOf(failure.getMessage()))
            .liveRegion(LiveRegion.POLITE);
      }
      Double speed = fix.speedMetersPerSecond();
      return column(
              text(String.format(Locale.ROOT, "%.5f, %.5f", fix.latitude(), fix.longitude()))
                  .style(s -> s.fontSize(24).bold()),
              text("Within " + Math.round(fix.accuracyMeters()) + " m"),
              text(speed == null ? "Speed unknown" : Math.round(speed * 3.6) + " km/h"))
          .style(s -> s.gap(4));
    }
  }

  @Override
  public Element render() {
    State<Boolean> following = useState(false);
    return column(
            row(
                    toggle(following.get())
                        .accessibilityLabel("Follow this device")
                        .onChange(following::set),
                    text("Follow this device"))
                .style(s -> s.gap(12).alignItems(Align.CENTER)),
            following.get()
                ? new Track()
                : text("The sensor rests as long as nothing on the screen wants it.")
                    .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
