package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Arrays;
import java.util.Locale;
import org.javanative.device.DeviceException;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.Permissions;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;

record PermissionsDemo() implements Component {
  @Override
  public Element render() {
    return column(Arrays.stream(Permission.values()).map(PermissionsDemo::line).toList())
        .style(s -> s.gap(4));
  }

  private static Element line(Permission permission) {
    return new Line(permission).key(permission);
  }

  private record Line(Permission permission) implements Component {
    @Override
    public Element render() {
      State<String> status = useState("…");
      useAsyncEffect(() -> status.set(words(Permissions.check(permission))), onMount());
      return row(
              column(
                      text(capitalized(permission.name())),
                      text(status.get()).style(s -> s.fontSize(14).color(ThemeColor.MUTED)))
                  .style(s -> s.flex(1)),
              button("Ask")
                  .variant(ButtonVariant.PLAIN)
                  .accessibilityLabel("Ask for " + capitalized(permission.name()))
                  .onClick(async(() -> status.set(words(Permissions.request(permission))))))
          .style(s -> s.gap(12).alignItems(Align.CENTER));
    }
  }

  private static String words(LoopFuture<PermissionStatus> status) {
    try {
      return capitalized(await(status).name());
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }

  private static String capitalized(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
