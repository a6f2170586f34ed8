package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record ButtonDemo() implements Component {
  @Override
  public Element render() {
    State<String> last = useState("nothing yet");
    State<Boolean> locked = useState(false);
    return column(
            row(
                    button("Save").disabled(locked.get()).onClick(() -> last.set("Save")),
                    button("Preview")
                        .variant(ButtonVariant.OUTLINED)
                        .disabled(locked.get())
                        .onClick(() -> last.set("Preview")),
                    button("Discard")
                        .variant(ButtonVariant.PLAIN)
                        .disabled(locked.get())
                        .onClick(() -> last.set("Discard")))
                .style(s -> s.gap(12).flexWrap()),
            checkbox(locked.get(), "Disabled").onChange(locked::set),
            text("Last pressed: " + last.get()))
        .style(s -> s.gap(16));
  }
}
