package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTheme;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.themed;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Theme;
import org.javanative.ui.style.ThemeColor;

record ThemesDemo() implements Component {
  private static final Theme BRAND =
      Theme.DARK.withColor(ThemeColor.ACCENT, Color.of("#ffb454")).withCornerRadius(4);

  @Override
  public Element render() {
    State<Boolean> branded = useState(true);
    return column(
            checkbox(branded.get(), "The theme of a brand").onChange(branded::set),
            themed(branded.get() ? BRAND : Theme.LIGHT, new Card()))
        .style(s -> s.gap(16));
  }

  private record Card() implements Component {
    @Override
    public Element render() {
      return column(
              text("Corners of " + Math.round(useTheme().cornerRadius()) + " dp")
                  .style(s -> s.bold()),
              progressBar(0.6).accessibilityLabel("An example"),
              button("An example"))
          .style(
              s ->
                  s.padding(20)
                      .gap(12)
                      .cornerRadius(12)
                      .color(ThemeColor.TEXT)
                      .backgroundColor(ThemeColor.BACKGROUND));
    }
  }
}
