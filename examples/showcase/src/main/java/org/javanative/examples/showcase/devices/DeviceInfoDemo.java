package org.javanative.examples.showcase.devices;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Locale;
import org.javanative.device.DeviceInfo;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.ThemeColor;

record DeviceInfoDemo() implements Component {
  @Override
  public Element render() {
    DeviceInfo device = DeviceInfo.current();
    return column(
            line("Platform", device.platform()),
            line("Model", device.model()),
            line("System", device.system() + " " + device.systemVersion()),
            line("Form", device.kind().name().toLowerCase(Locale.ROOT)))
        .style(s -> s.gap(10));
  }

  private static Element line(String name, String value) {
    return row(
        text(name).style(s -> s.width(120).color(ThemeColor.MUTED)),
        text(value.isBlank() ? "not known" : value).style(s -> s.flex(1)));
  }
}
