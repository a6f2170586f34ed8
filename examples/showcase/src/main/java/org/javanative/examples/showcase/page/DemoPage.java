package org.javanative.examples.showcase.page;

import static org.javanative.ui.Hooks.useTitle;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.icon;
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
import org.javanative.ui.svg.Icon;

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
    useTitle(demo.title() + " · JavaNative showcase");
    WidthClass width = WidthClass.use();
    return column(
            header(width == WidthClass.COMPACT ? Type.TITLE_COMPACT : Type.TITLE),
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

  private Element header(Type title) {
    return column(
            Type.OVERLINE.of(demo.group().title()).style(s -> s.color(ThemeColor.ACCENT)),
            title.heading(demo.title()),
            Type.LEAD.of(demo.summary()).style(s -> s.maxWidth(680)))
        .style(s -> s.gap(6));
  }

  private View stage() {
    return column(
            Type.OVERLINE.heading("Try it").style(s -> s.color(ThemeColor.MUTED)), demonstration())
        .testId("stage")
        .style(Surfaces.CARD)
        .style(s -> s.padding(24).gap(16));
  }

  /** The demo, or why the platform has nothing to show it with. */
  private Element demonstration() {
    return errorBoundary(
        (error, reset) ->
            row(icon(Icon.INFO), text(String.valueOf(error.getMessage())).style(s -> s.flex(1)))
                .testId("unavailable")
                .style(s -> s.gap(12).color(ThemeColor.MUTED)),
        demo.component());
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
