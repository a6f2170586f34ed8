package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.util.Locale;
import org.javanative.ui.AutoCapitalize;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.TextInput;
import org.javanative.ui.style.ThemeColor;

record TextInputDemo() implements Component {
  private static final int LONGEST = 20;

  @Override
  public Element render() {
    State<String> name = useState("");
    State<String> secret = useState("");
    State<String> notes = useState("");
    State<String> sent = useState("");
    return column(
            field(
                "User name, in lower case",
                textInput(name.get())
                    .accessibilityLabel("User name")
                    .placeholder("ann")
                    .autoCapitalize(AutoCapitalize.NONE)
                    .maxLength(LONGEST)
                    .onChange(typed -> name.set(typed.toLowerCase(Locale.ROOT)))
                    .onSubmit(text -> sent.set("Hello, " + text + "!"))),
            text(name.get().length() + " of " + LONGEST + " letters")
                .style(s -> s.color(ThemeColor.MUTED).fontSize(14)),
            field(
                "Password",
                textInput(secret.get())
                    .accessibilityLabel("Password")
                    .secure()
                    .onChange(secret::set)),
            field(
                "Notes",
                textInput(notes.get())
                    .accessibilityLabel("Notes")
                    .multiline()
                    .onChange(notes::set)),
            text(sent.get().isEmpty() ? "Press Enter in the first field." : sent.get()))
        .style(s -> s.gap(12));
  }

  private static Element field(String label, TextInput input) {
    return column(text(label).style(s -> s.fontSize(14)), input).style(s -> s.gap(6));
  }
}
