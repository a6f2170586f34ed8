package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useWindowDimensions;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.WindowDimensions;

record UseWindowDimensionsDemo() implements Component {
  @Override
  public Element render() {
    WindowDimensions window = useWindowDimensions();
    return column(
            text(Math.round(window.width()) + " × " + Math.round(window.height()) + " dp")
                .style(s -> s.fontSize(28).bold()),
            text(window.isLandscape() ? "Landscape" : "Portrait"))
        .style(s -> s.gap(8));
  }
}
