package org.javanative.query;

import org.javanative.ui.Environment;
import org.javanative.ui.Store;

/**
 * What a screen's environment says of network and sight, as stores.
 *
 * @param online whether there is a network
 * @param visible whether somebody is looking
 * @param end stops following
 */
record ScreenNetwork(Store<Boolean> online, Store<Boolean> visible, Runnable end) {

  static ScreenNetwork ofCurrentScreen() {
    Environment now = Environment.current();
    Store<Boolean> online = Store.of(now.online());
    Store<Boolean> visible = Store.of(now.visible());
    Runnable end =
        Environment.onChange(
            changed -> {
              online.set(changed.online());
              visible.set(changed.visible());
            });
    return new ScreenNetwork(online, visible, end);
  }
}
