package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.Arrays;
import org.javanative.examples.showcase.design.Words;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record IconDemo() implements Component {
  @Override
  public Element render() {
    State<Icon> chosen = useState(Icon.STAR);
    return column(
            row(
                    icon(chosen.get()).style(s -> s.size(40, 40).color(ThemeColor.ACCENT)),
                    text("Icon." + chosen.get().name()).style(s -> s.fontFamily("monospace")))
                .style(s -> s.gap(16).alignItems(Align.CENTER)),
            row(Arrays.stream(Icon.values()).map(each -> choice(each, chosen)).toList())
                .style(s -> s.flexWrap().gap(4)))
        .style(s -> s.gap(16));
  }

  private static Element choice(Icon each, State<Icon> chosen) {
    return pressable(icon(each))
        .accessibilityLabel(Words.of(each))
        .onPress(() -> chosen.set(each))
        .style(s -> s.padding(8).cornerRadius(8))
        .key(each);
  }
}
