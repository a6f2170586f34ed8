package org.javanative.examples.showcase.devices;

import static org.javanative.device.DeviceHooks.useNetInfo;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Locale;
import org.javanative.device.NetInfo;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record UseNetInfoDemo() implements Component {
  @Override
  public Element render() {
    NetInfo network = useNetInfo();
    boolean online = network.connected();
    return column(
            row(
                    icon(online ? Icon.CHECK : Icon.WARNING)
                        .style(
                            s ->
                                s.size(32, 32)
                                    .color(online ? ThemeColor.SUCCESS : ThemeColor.WARNING)),
                    text(online ? "Connected" : "No network").style(s -> s.fontSize(24).bold()))
                .liveRegion(LiveRegion.POLITE)
                .style(s -> s.gap(12).alignItems(Align.CENTER)),
            text("Kind of network: " + network.type().name().toLowerCase(Locale.ROOT))
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
