package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.javanative.device.DeviceException;
import org.javanative.device.Share;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record ShareDemo() implements Component {
  @Override
  public Element render() {
    State<String> said = useState("To whom, the system asks.");
    return column(
            button("Share a line").onClick(async(() -> said.set(share()))),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static String share() {
    try {
      boolean shared = await(Share.share("Native apps in plain Java"));
      return shared ? "Shared." : "You have thought better of it.";
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }
}
