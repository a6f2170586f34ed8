package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.scrollView;
import static org.javanative.ui.Ui.text;

import java.util.List;
import java.util.stream.IntStream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record ScrollViewDemo() implements Component {
  @Override
  public Element render() {
    State<Long> offset = useState(0L);
    return column(
            scrollView(tiles(12))
                .horizontal()
                .contentStyle(s -> s.gap(8))
                .accessibilityLabel("Across"),
            scrollView(tiles(20))
                .onScroll(at -> offset.set(Math.round(at.y())))
                .contentStyle(s -> s.padding(8).gap(8))
                .accessibilityLabel("Down")
                .style(s -> s.height(220).cornerRadius(12).border(1, ThemeColor.BORDER)),
            text("Scrolled down by " + offset.get() + " dp"))
        .style(s -> s.gap(16));
  }

  private static List<Element> tiles(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                column(text("Tile " + number))
                    .style(
                        s ->
                            s.padding(16)
                                .cornerRadius(10)
                                .backgroundColor(ThemeColor.ACCENT.withAlpha(0.1)))
                    .key(number))
        .<Element>map(tile -> tile)
        .toList();
  }
}
