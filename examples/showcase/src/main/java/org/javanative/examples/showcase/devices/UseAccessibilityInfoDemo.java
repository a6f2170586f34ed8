package org.javanative.examples.showcase.devices;

import static org.javanative.device.DeviceHooks.useAccessibilityInfo;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.device.AccessibilityInfo;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.ThemeColor;
import org.jspecify.annotations.Nullable;

record UseAccessibilityInfoDemo() implements Component {
  @Override
  public Element render() {
    AccessibilityInfo wanted = useAccessibilityInfo();
    return column(
            line("Less motion", wanted.reduceMotion()),
            line("More contrast", wanted.highContrast()),
            line("A screen reader", wanted.screenReader()),
            button("Have a screen reader say hello")
                .variant(ButtonVariant.OUTLINED)
                .onClick(() -> AccessibilityInfo.announce("Hello")))
        .style(s -> s.gap(12));
  }

  private static Element line(String what, @Nullable Boolean wanted) {
    String said = wanted == null ? "not told" : wanted ? "wanted" : "not asked for";
    return row(text(what).style(s -> s.flex(1)), text(said).style(s -> s.color(ThemeColor.MUTED)));
  }
}
