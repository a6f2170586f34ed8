package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.span;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record LinkDemo() implements Component {
  @Override
  public Element render() {
    return column(
            pressable(icon(Icon.BOOKMARK), text("State is a hook").style(s -> s.bold()))
                .href("/usestate")
                .style(
                    s ->
                        s.flexDirection(FlexDirection.ROW)
                            .alignItems(Align.CENTER)
                            .gap(16)
                            .padding(16)
                            .cornerRadius(12)
                            .border(1, ThemeColor.BORDER)),
            text(
                span("What a press does besides is on the page of "),
                span("pressables")
                    .href("/pressable")
                    .style(s -> s.color(ThemeColor.ACCENT).underline()),
                span(".")),
            text("The middle button of the mouse opens another tab.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(16));
  }
}
