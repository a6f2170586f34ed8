package org.javanative.examples.showcase.home;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.pressable;

import org.javanative.examples.showcase.catalog.Group;
import org.javanative.examples.showcase.chrome.Pages;
import org.javanative.examples.showcase.design.Surfaces;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.Length;

/**
 * The way into a group.
 *
 * @param group which one
 * @param size how many pages it has
 * @param first the page it leads to
 */
record GroupCard(Group group, int size, String first) implements Component {

  @Override
  public Element render() {
    return pressable(
            column(icon(group.icon()).style(s -> s.size(20, 20)))
                .style(Surfaces.TINTED)
                .style(
                    s ->
                        s.size(40, 40)
                            .cornerRadius(11)
                            .alignItems(Align.CENTER)
                            .justifyContent(Justify.CENTER)),
            column(
                    Type.CARD.of(group.title()),
                    Type.CAPTION.of(group.summary()),
                    Type.CAPTION.of(size + " pages"))
                .style(s -> s.flex(1).gap(2)))
        .href(Pages.address(first))
        .accessibilityLabel(group.title() + ", " + size + " pages")
        .style(Surfaces.CARD)
        .style(
            s ->
                s.flexDirection(FlexDirection.ROW)
                    .padding(18)
                    .gap(14)
                    .flexGrow(1)
                    .flexShrink(1)
                    .flexBasis(280)
                    .maxWidth(Length.percent(100)));
  }
}
