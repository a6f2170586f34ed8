package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Locale;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Environment;
import org.javanative.ui.style.ThemeColor;

record UseEnvironmentDemo() implements Component {
  @Override
  public Element render() {
    Environment device = useEnvironment();
    return column(
            line("Language", device.locale().getDisplayLanguage(Locale.ENGLISH)),
            line("Direction", device.direction().name()),
            line("Font scale", Double.toString(device.fontScale())),
            line("Colour scheme", device.colorScheme().name()),
            line("Window", Math.round(device.window().width()) + " dp wide"))
        .style(s -> s.gap(10));
  }

  private static Element line(String name, String value) {
    return row(text(name).style(s -> s.width(140).color(ThemeColor.MUTED)), text(value));
  }
}
