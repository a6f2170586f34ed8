package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Ui.linearGradient;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.svg;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Gradient;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Justify;
import org.javanative.ui.svg.Shape;
import org.javanative.ui.svg.ViewBox;

/** The name of the product, which leads to the first page. */
record Logo() implements Component {
  private static final Gradient COLORS =
      Gradient.of(Color.of("#4450d6"), Color.of("#8a4fd8")).withDegrees(135);

  @Override
  public Element render() {
    return pressable(
            linearGradient(
                    COLORS,
                    svg(
                            ViewBox.ICON,
                            Shape.path("M9 5v9a4 4 0 0 1-4 4M14 18V6l6 12V6")
                                .stroke(Color.WHITE, 2.4))
                        .style(s -> s.size(20, 20)))
                .style(
                    s ->
                        s.size(32, 32)
                            .cornerRadius(9)
                            .alignItems(Align.CENTER)
                            .justifyContent(Justify.CENTER)),
            text("JavaNative").style(s -> s.fontSize(17).fontWeight(750).letterSpacing(-0.3)))
        .href(Pages.address(Pages.HOME))
        .accessibilityLabel("JavaNative, first page")
        .style(
            s ->
                s.flexDirection(FlexDirection.ROW)
                    .alignItems(Align.CENTER)
                    .gap(10)
                    .cornerRadius(9));
  }
}
