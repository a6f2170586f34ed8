package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Insets;
import org.javanative.ui.style.ThemeColor;

record UseSafeAreaInsetsDemo() implements Component {
  @Override
  public Element render() {
    Insets insets = useSafeAreaInsets();
    return column(
            edge("Top", insets.top()),
            edge("Right", insets.right()),
            edge("Bottom", insets.bottom()),
            edge("Left", insets.left()),
            text("A phone that is turned has other ones.").style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(10));
  }

  private static Element edge(String name, double dp) {
    return row(
        text(name).style(s -> s.width(140).color(ThemeColor.MUTED)), text(Math.round(dp) + " dp"));
  }
}
