package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.ThemeColor;

record BoxesDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> apart = useState(true);
    return column(
            row(box("A"), box("B"), apart.get() ? spacer() : nothing(), box("C"))
                .style(s -> s.gap(8).padding(12).cornerRadius(12).border(1, ThemeColor.BORDER)),
            checkbox(apart.get(), "A spacer before C").onChange(apart::set))
        .style(s -> s.gap(16));
  }

  private static Element box(String name) {
    return column(text(name).style(s -> s.color(ThemeColor.ON_ACCENT).bold()))
        .style(
            s ->
                s.size(48, 48)
                    .backgroundColor(ThemeColor.ACCENT)
                    .cornerRadius(10)
                    .alignItems(Align.CENTER)
                    .justifyContent(Justify.CENTER));
  }
}
