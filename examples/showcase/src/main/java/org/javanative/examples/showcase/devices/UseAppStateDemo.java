package org.javanative.examples.showcase.devices;

import static org.javanative.device.DeviceHooks.useAppState;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useEffect;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.javanative.device.AppState;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record UseAppStateDemo() implements Component {
  @Override
  public Element render() {
    AppState state = useAppState();
    State<Integer> times = useState(0);
    useEffect(
        () -> {
          if (state == AppState.BACKGROUND) {
            times.update(n -> n + 1);
          }
        },
        deps(state));
    return column(
            text(switch (state) {
                  case ACTIVE -> "You are here.";
                  case INACTIVE -> "You see this, and type elsewhere.";
                  case BACKGROUND -> "You do not see this.";
                })
                .style(s -> s.fontSize(24).bold()),
            text("Out of sight " + times.get() + " times. Try another tab, and come back.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
