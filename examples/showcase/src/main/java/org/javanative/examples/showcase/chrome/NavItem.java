package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Hooks.useNavigation;
import static org.javanative.ui.Ui.pressable;

import org.javanative.examples.showcase.design.Surfaces;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Navigation;
import org.javanative.ui.style.Justify;

/**
 * A link of the sidebar.
 *
 * @param page where it leads
 * @param title what it says
 * @param current whether that page is shown
 */
record NavItem(String page, String title, boolean current) implements Component {

  @Override
  public Element render() {
    Navigation navigation = useNavigation();
    return pressable(Type.BODY.of(title).style(s -> s.fontWeight(current ? 650 : 450)))
        .onPress(() -> navigation.go(Pages.address(page)))
        .accessibilityRole(AccessibilityRole.LINK)
        .accessibilityLabel(title)
        .accessibilityState(s -> s.withSelected(current))
        .style(
            s ->
                s.minHeight(36)
                    .paddingHorizontal(12)
                    .justifyContent(Justify.CENTER)
                    .cornerRadius(9)
                    .when(current, chosen -> chosen.with(Surfaces.TINTED)));
  }
}
