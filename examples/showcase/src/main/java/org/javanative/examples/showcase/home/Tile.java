package org.javanative.examples.showcase.home;

import static org.javanative.ui.Ui.column;

import org.javanative.examples.showcase.design.Surfaces;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Length;

/**
 * A card with something to try.
 *
 * @param title what it is
 * @param caption what it shows of JavaNative
 * @param content the thing itself
 */
record Tile(String title, String caption, Component content) implements Component {

  @Override
  public Element render() {
    return column(column(Type.CARD.heading(title), Type.CAPTION.of(caption)), content)
        .style(Surfaces.CARD)
        .style(
            s ->
                s.padding(20)
                    .gap(16)
                    .flexGrow(1)
                    .flexShrink(1)
                    .flexBasis(320)
                    .maxWidth(Length.percent(100)));
  }
}
