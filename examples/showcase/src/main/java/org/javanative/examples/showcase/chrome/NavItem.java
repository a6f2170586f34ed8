package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Ui.pressable;

import java.util.function.DoubleConsumer;
import org.javanative.examples.showcase.design.Surfaces;
import org.javanative.examples.showcase.design.Type;
import org.javanative.examples.showcase.design.WidthClass;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Pressable;
import org.javanative.ui.style.Justify;

/**
 * A link of the sidebar.
 *
 * @param page where it leads
 * @param title what it says
 * @param current whether that page is shown
 * @param onPlaced called with how far from the top of its section it stands, in dp, if it is shown
 */
record NavItem(String page, String title, boolean current, DoubleConsumer onPlaced)
    implements Component {
  private static final double FOR_POINTERS = 36;
  private static final double FOR_FINGERS = 44;

  @Override
  public Element render() {
    double height = WidthClass.use() == WidthClass.COMPACT ? FOR_FINGERS : FOR_POINTERS;
    Pressable link =
        pressable(Type.BODY.of(title).style(s -> s.fontWeight(current ? 650 : 450)))
            .href(Pages.address(page))
            .accessibilityLabel(title)
            .accessibilityState(s -> s.withSelected(current))
            .style(
                s ->
                    s.minHeight(height)
                        .paddingHorizontal(12)
                        .justifyContent(Justify.CENTER)
                        .cornerRadius(9)
                        .when(current, chosen -> chosen.with(Surfaces.TINTED)));
    return current ? link.onLayout(frame -> onPlaced.accept(frame.y())) : link;
  }
}
