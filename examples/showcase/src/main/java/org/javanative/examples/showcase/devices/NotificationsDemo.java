package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.device.DeviceException;
import org.javanative.device.Notification;
import org.javanative.device.Notifications;
import org.javanative.device.PermissionStatus;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record NotificationsDemo() implements Component {
  private static final Notification TEA =
      new Notification("tea", "Tea is ready", "Three minutes, as you like it.");

  @Override
  public Element render() {
    State<String> said = useState("Nothing was sent.");
    return column(
            row(
                    button("Notify me").onClick(async(() -> said.set(notify(Duration.ZERO)))),
                    button("In five seconds")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> said.set(notify(Duration.ofSeconds(5))))))
                .style(s -> s.gap(12).flexWrap()),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static String notify(Duration delay) {
    try {
      PermissionStatus status = await(Notifications.requestPermission());
      if (status != PermissionStatus.GRANTED) {
        return "You would rather not be notified.";
      }
      await(delay.isZero() ? Notifications.show(TEA) : Notifications.schedule(TEA, delay));
      return delay.isZero() ? "Sent." : "It will come. Look elsewhere meanwhile.";
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }
}
