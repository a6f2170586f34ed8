package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Hooks.useSafeAreaInsets;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.spacer;

import org.javanative.examples.showcase.design.WidthClass;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Insets;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

/**
 * The bar at the top: the switches, or the button of the menu where there is little room.
 *
 * @param settings the switches
 * @param menuOpen whether the menu is open
 * @param onMenu called when the menu is to open or close
 */
record TopBar(SettingsBar settings, boolean menuOpen, Runnable onMenu) implements Component {

  @Override
  public Element render() {
    Insets safe = useSafeAreaInsets();
    boolean compact = WidthClass.use() == WidthClass.COMPACT;
    return row(new Logo(), spacer(), compact ? menuButton() : settings)
        .style(
            s ->
                s.minHeight(64 + safe.top())
                    .paddingTop(safe.top())
                    .paddingLeft((compact ? 16 : 24) + safe.left())
                    .paddingRight((compact ? 16 : 24) + safe.right())
                    .alignItems(Align.CENTER)
                    .backgroundColor(ThemeColor.SURFACE)
                    .border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER)));
  }

  private Element menuButton() {
    return pressable(icon(menuOpen ? Icon.CLOSE : Icon.MENU))
        .onPress(onMenu)
        .accessibilityLabel(menuOpen ? "Close the menu" : "Open the menu")
        .accessibilityState(s -> s.withExpanded(menuOpen))
        .style(
            s ->
                s.size(44, 44)
                    .cornerRadius(10)
                    .alignItems(Align.CENTER)
                    .justifyContent(Justify.CENTER));
  }
}
