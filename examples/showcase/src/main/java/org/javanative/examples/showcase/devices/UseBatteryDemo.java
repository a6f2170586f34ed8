package org.javanative.examples.showcase.devices;

import static org.javanative.device.DeviceHooks.useBattery;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.text;

import org.javanative.device.Battery;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.ThemeColor;

record UseBatteryDemo() implements Component {
  @Override
  public Element render() {
    Battery battery = useBattery();
    Double level = battery.level();
    return column(
            text(level == null ? "How full it is, is not known" : Math.round(level * 100) + " %")
                .style(s -> s.fontSize(24).bold()),
            level == null
                ? nothing()
                : progressBar(level).accessibilityLabel("Charge of the battery"),
            text(switch (battery.state()) {
                  case CHARGING -> "It is being charged.";
                  case FULL -> "It is full.";
                  case UNPLUGGED -> "It is in use.";
                  case UNKNOWN -> "The device does not say more.";
                })
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
