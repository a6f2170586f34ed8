package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.useContext;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Context;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record UseContextDemo() implements Component {
  private static final Context<String> USER = Context.of("user", "nobody");

  private record Avatar() implements Component {
    @Override
    public Element render() {
      return text("Signed in as " + useContext(USER)).style(s -> s.bold());
    }
  }

  /** Knows nothing of users, and is skipped when they change. */
  private record Panel() implements Component {
    @Override
    public Element render() {
      return column(new Avatar())
          .style(s -> s.padding(16).cornerRadius(12).border(1, ThemeColor.BORDER));
    }
  }

  @Override
  public Element render() {
    State<String> user = useState("Ann");
    return column(
            segmentedControl(List.of("Ann", "Bo", "Chi"))
                .accessibilityLabel("User")
                .selected(user.get())
                .onChange(user::set),
            USER.provide(user.get(), new Panel()),
            new Panel())
        .style(s -> s.gap(12));
  }
}
