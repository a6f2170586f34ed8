package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useColorScheme;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.svg.Icon;

record UseColorSchemeDemo() implements Component {
  @Override
  public Element render() {
    boolean dark = useColorScheme() == Appearance.DARK;
    return row(
            icon(dark ? Icon.MOON : Icon.SUN).style(s -> s.size(32, 32)),
            text(dark ? "The device is dark." : "The device is light."))
        .style(s -> s.gap(12).alignItems(Align.CENTER));
  }
}
