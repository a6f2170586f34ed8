package org.javanative.examples.showcase.display;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.image;
import static org.javanative.ui.Ui.imageBackground;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Image;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Color;
import org.javanative.ui.style.Overflow;

record ImageBackgroundDemo() implements Component {
  private static final Image HILLS =
      image(
          "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='160'%3E"
              + "%3Crect width='320' height='160' fill='%23284b63'/%3E"
              + "%3Cpath d='M0 160V90l80-40 90 60 70-50 80 40v60z' fill='%23153243'/%3E%3C/svg%3E");

  @Override
  public Element render() {
    State<Integer> visits = useState(0);
    return column(
            imageBackground(
                    HILLS,
                    text("The hills").style(s -> s.fontSize(24).bold()),
                    text("Visits: " + visits.get()))
                .style(
                    s ->
                        s.padding(24)
                            .gap(4)
                            .minHeight(140)
                            .cornerRadius(12)
                            .overflow(Overflow.HIDDEN)
                            .color(Color.WHITE)),
            button("Visit").onClick(() -> visits.update(n -> n + 1)))
        .style(s -> s.gap(12).alignItems(Align.STRETCH));
  }
}
