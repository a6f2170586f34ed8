package org.javanative.examples.showcase.page;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.examples.showcase.catalog.Catalog;
import org.javanative.examples.showcase.catalog.Demo;
import org.javanative.examples.showcase.code.CodeView;
import org.javanative.examples.showcase.design.Surfaces;
import org.javanative.examples.showcase.design.Type;
import org.javanative.examples.showcase.design.WidthClass;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.View;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.Edge;
import org.javanative.ui.style.Length;
import org.javanative.ui.style.Overflow;
import org.javanative.ui.style.ThemeColor;

/**
 * A demo, with its source beside it.
 *
 * @param catalog where the demo is from
 * @param demo what to show
 */
public record DemoPage(Catalog catalog, Demo demo) implements Component {
  private static final double WIDEST = 1200;

  @Override
  public Element render() {
    WidthClass width = WidthClass.use();
    return column(
            header(),
            width == WidthClass.EXPANDED
                ? row(stage().style(s -> s.flex(5)), source().style(s -> s.flex(6)))
                    .style(s -> s.gap(24).alignItems(Align.START))
                : column(stage(), source()).style(s -> s.gap(20)),
            new Neighbours(catalog, demo))
        .style(
            s ->
                s.padding(width.margin())
                    .gap(28)
                    .width(Length.percent(100))
                    .maxWidth(WIDEST)
                    .alignSelf(Align.CENTER));
  }

  private Element header() {
    return column(
            Type.OVERLINE.of(demo.group().title()).style(s -> s.color(ThemeColor.ACCENT)),
            Type.TITLE.heading(demo.title()),
            Type.LEAD.of(demo.summary()).style(s -> s.maxWidth(680)))
        .style(s -> s.gap(6));
  }

  private View stage() {
    return column(
            Type.OVERLINE.heading("Try it").style(s -> s.color(ThemeColor.MUTED)), demo.component())
        .testId("stage")
        .style(Surfaces.CARD)
        .style(s -> s.padding(24).gap(16));
  }

  private View source() {
    return column(
            row(text(demo.source().file())
                    .style(s -> s.fontFamily("monospace").fontSize(13).color(ThemeColor.MUTED)))
                .style(
                    s ->
                        s.paddingHorizontal(20)
                            .paddingVertical(12)
                            .border(Edge.BOTTOM, Border.solid(1, ThemeColor.BORDER))),
            new CodeView(demo.source().code()))
        .testId("source")
        .style(Surfaces.CARD)
        .style(s -> s.overflow(Overflow.HIDDEN));
  }
}
