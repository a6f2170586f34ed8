package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.toggle;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;

record ToggleDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> wifi = useState(true);
    State<Boolean> roaming = useState(false);
    return column(
            setting("Wi-Fi", wifi, false),
            setting("Roaming", roaming, !wifi.get()),
            text(wifi.get() ? "Connected." : "Offline.").liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static Element setting(String label, State<Boolean> on, boolean disabled) {
    return row(
            text(label),
            spacer(),
            toggle(on.get()).accessibilityLabel(label).disabled(disabled).onChange(on::set))
        .style(s -> s.alignItems(Align.CENTER));
  }
}
