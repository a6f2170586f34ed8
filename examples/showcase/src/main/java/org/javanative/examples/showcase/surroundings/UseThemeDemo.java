package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useTheme;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import java.util.Arrays;
import java.util.Locale;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Theme;
import org.javanative.ui.style.ThemeColor;

record UseThemeDemo() implements Component {
  @Override
  public Element render() {
    Theme theme = useTheme();
    return column(
            text("Appearance: " + theme.appearance().name().toLowerCase(Locale.ROOT)),
            column(
                    Arrays.stream(ThemeColor.values())
                        .map(color -> swatch(color, theme.color(color).toString()))
                        .toList())
                .style(s -> s.gap(6)))
        .style(s -> s.gap(theme.spacing(4)));
  }

  private static Element swatch(ThemeColor color, String hex) {
    return row(
            view()
                .style(
                    s ->
                        s.size(28, 28)
                            .cornerRadius(8)
                            .backgroundColor(color)
                            .border(1, ThemeColor.BORDER)),
            text(color.name()).style(s -> s.flex(1)),
            text(hex).style(s -> s.fontFamily("monospace").color(ThemeColor.MUTED)))
        .style(s -> s.gap(12).alignItems(Align.CENTER))
        .key(color);
  }
}
