package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record UseTitleDemo() implements Component {
  private record Named(String title) implements Component {
    @Override
    public Element render() {
      useTitle(title);
      return text("Look at the tab of the browser: it says “" + title + "”.");
    }
  }

  @Override
  public Element render() {
    State<String> title = useState("A title of my own");
    State<Boolean> named = useState(false);
    return column(
            textInput(title.get()).accessibilityLabel("Title").onChange(title::set),
            checkbox(named.get(), "Call the screen so").onChange(named::set),
            named.get()
                ? new Named(title.get())
                : text("The page around this demo gives the title.")
                    .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
