package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useKeyboardHeight;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.ui.Component;
import org.javanative.ui.Element;

record UseKeyboardHeightDemo() implements Component {
  @Override
  public Element render() {
    double height = useKeyboardHeight();
    return column(
            text(height == 0 ? "No keyboard in sight" : "It covers " + Math.round(height) + " dp")
                .style(s -> s.fontSize(24).bold()),
            textInput().accessibilityLabel("A field").placeholder("Opens the keyboard of a phone"))
        .style(s -> s.gap(12));
  }
}
