package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useLocation;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Location;
import org.javanative.ui.style.ThemeColor;

record UseLocationDemo() implements Component {
  @Override
  public Element render() {
    Location here = useLocation();
    return column(
            line("Path", here.path()),
            line("Query", here.query()),
            line("Colour", here.parameter("colour").orElse("none")),
            text("The address bar of a browser has the same. Add ?colour=red to it.")
                .style(s -> s.color(ThemeColor.MUTED)))
        .style(s -> s.gap(10));
  }

  private static Element line(String name, String value) {
    return row(
        text(name).style(s -> s.width(140).color(ThemeColor.MUTED)),
        text(value.isEmpty() ? "none" : value).style(s -> s.flex(1)));
  }
}
