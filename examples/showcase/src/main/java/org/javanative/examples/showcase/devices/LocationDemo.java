package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.Locale;
import org.javanative.device.Accuracy;
import org.javanative.device.DeviceException;
import org.javanative.device.Fix;
import org.javanative.device.Location;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record LocationDemo() implements Component {
  @Override
  public Element render() {
    State<String> said = useState("Nobody has asked where you are.");
    State<Boolean> asking = useState(false);
    return column(
            button("Where am I?")
                .disabled(asking.get())
                .onClick(
                    async(
                        () -> {
                          asking.set(true);
                          said.set("Looking…");
                          said.set(find());
                          asking.set(false);
                        })),
            text(said.get()).liveRegion(LiveRegion.POLITE).selectable())
        .style(s -> s.gap(16));
  }

  private static String find() {
    try {
      Fix fix = await(Location.getCurrent(Accuracy.HIGH, Duration.ofSeconds(20)));
      return String.format(
          Locale.ROOT,
          "%.4f° north, %.4f° east, within %.0f m",
          fix.latitude(),
          fix.longitude(),
          fix.accuracyMeters());
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }
}
