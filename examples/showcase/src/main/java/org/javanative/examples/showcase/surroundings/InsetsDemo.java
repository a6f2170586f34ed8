package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useKeyboardHeight;
import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Insets;

record InsetsDemo() implements Component {
  @Override
  public Element render() {
    Insets insets = useSafeAreaInsets();
    double keyboard = useKeyboardHeight();
    return column(
            text("Top " + Math.round(insets.top()) + ", bottom " + Math.round(insets.bottom())),
            text("Keyboard " + Math.round(keyboard) + " dp"),
            textInput().accessibilityLabel("A field").placeholder("Opens the keyboard of a phone"))
        .style(s -> s.gap(12));
  }
}
