package org.javanative.examples.showcase.page;

import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.spacer;

import java.util.Optional;
import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.chrome.Pages;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.ThemeColor;

/** The links to the demos before and after one. */
record Neighbours(Catalog catalog, Demo demo) implements Component {

  @Override
  public Element render() {
    return row(
            link("Previous", catalog.before(demo), Align.START),
            link("Next", catalog.after(demo), Align.END))
        .style(s -> s.paddingTop(20).gap(16).border(Edge.TOP, Border.solid(1, ThemeColor.BORDER)));
  }

  private static Element link(String label, Optional<Demo> target, Align side) {
    if (target.isEmpty()) {
      return spacer();
    }
    Demo demo = target.get();
    return pressable(
            Type.CAPTION.of(label),
            Type.CARD.of(demo.title()).style(s -> s.color(ThemeColor.ACCENT)))
        .href(Pages.address(demo.id()))
        .accessibilityLabel(label + ": " + demo.title())
        .style(s -> s.flex(1).alignItems(side).cornerRadius(8).paddingVertical(4));
  }
}
