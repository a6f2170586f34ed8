package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.device.Clipboard;
import org.javanative.device.DeviceException;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record ClipboardDemo() implements Component {
  @Override
  public Element render() {
    State<String> words = useState("A line worth keeping");
    State<String> said = useState("Copy it, then paste it wherever you like.");
    return column(
            textInput(words.get()).accessibilityLabel("Text").onChange(words::set),
            row(
                    button("Copy").onClick(async(() -> said.set(copy(words.get())))),
                    button("Paste")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> said.set(paste()))))
                .style(s -> s.gap(12).flexWrap()),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static String copy(String text) {
    try {
      await(Clipboard.setText(text));
      return "Copied.";
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }

  private static String paste() {
    try {
      String text = await(Clipboard.getText());
      return text.isEmpty() ? "There is no text to paste." : "Pasted: " + text;
    } catch (DeviceException failed) {
      return String.valueOf(failed.getMessage());
    }
  }
}
