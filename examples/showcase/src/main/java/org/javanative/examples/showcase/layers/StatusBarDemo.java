package org.javanative.examples.showcase.layers;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.statusBar;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.BarStyle;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record StatusBarDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> coloured = useState(false);
    return column(
            coloured.get()
                ? statusBar().barStyle(BarStyle.LIGHT_CONTENT).backgroundColor(ThemeColor.ACCENT)
                : nothing(),
            checkbox(coloured.get(), "A bar in the colour of the app").onChange(coloured::set),
            text("Phones show it above the page, and so do some browsers.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(12));
  }
}
