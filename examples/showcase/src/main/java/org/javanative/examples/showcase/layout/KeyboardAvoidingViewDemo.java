package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.keyboardAvoidingView;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.KeyboardBehavior;
import org.javanative.ui.State;

record KeyboardAvoidingViewDemo() implements Component {
  @Override
  public Element render() {
    State<String> message = useState("");
    return keyboardAvoidingView(
            text("On a phone, the field stays above the keyboard."),
            textInput(message.get())
                .accessibilityLabel("Message")
                .placeholder("Write a message")
                .onChange(message::set))
        .behavior(KeyboardBehavior.PADDING)
        .style(s -> s.gap(12));
  }
}
