package org.javanative.examples.inbox.screen;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useAsyncEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.nothing;

import org.javanative.device.Notifications;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.Permissions;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

/** Asks for leave to notify of new mail, where that has not been decided yet. */
record NotifyMe() implements Component {
  @Override
  public Element render() {
    State<PermissionStatus> status = useState(PermissionStatus.BLOCKED);
    useAsyncEffect(
        () -> {
          if (Notifications.isAvailable()) {
            status.set(await(Permissions.check(Permission.NOTIFICATIONS)));
          }
        },
        onMount());
    Runnable ask = async(() -> status.set(await(Notifications.requestPermission())));
    return status.get() == PermissionStatus.UNDETERMINED
        ? button("Notify me").variant(ButtonVariant.PLAIN).onClick(ask)
        : nothing();
  }
}
