package org.javanative.examples.showcase.devices;

import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Arrays;
import java.util.Locale;
import org.javanative.device.Haptics;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.ThemeColor;

record HapticsDemo() implements Component {
  @Override
  public Element render() {
    boolean felt = Haptics.isAvailable();
    return column(
            row(Arrays.stream(Haptics.Effect.values()).map(HapticsDemo::key).toList())
                .style(s -> s.gap(8).flexWrap()),
            text(felt ? "Hold the phone to feel it." : "This device has nothing to feel.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }

  private static Element key(Haptics.Effect effect) {
    String name = effect.name().charAt(0) + effect.name().substring(1).toLowerCase(Locale.ROOT);
    return button(name)
        .variant(ButtonVariant.OUTLINED)
        .disabled(!Haptics.isAvailable())
        .onClick(() -> Haptics.play(effect))
        .key(effect);
  }
}
