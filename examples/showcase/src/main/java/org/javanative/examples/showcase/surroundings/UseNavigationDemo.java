package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Location;
import org.javanative.ui.Navigation;
import org.javanative.ui.style.ThemeColor;

record UseNavigationDemo() implements Component {
  @Override
  public Element render() {
    Location here = useLocation();
    Navigation navigation = useNavigation();
    String step = here.parameter("step").orElse("1");
    int next = step.matches("[1-9]\\d{0,3}") ? Integer.parseInt(step) + 1 : 2;
    return column(
            text("Step " + (next - 1)).style(s -> s.fontSize(24).bold()),
            row(
                    button("Go on").onClick(() -> navigation.go(here.path() + "?step=" + next)),
                    button("Begin anew")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> navigation.replace(here.path())))
                .style(s -> s.gap(12).flexWrap()),
            text("Each step has an address, and the back button leads to the one before.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
