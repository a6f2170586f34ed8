package org.javanative.examples.showcase.surroundings;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.toggle;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Direction;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record DirectionDemo() implements Component {
  @Override
  public Element render() {
    State<Direction> direction = useState(Direction.RTL);
    return column(
            segmentedControl(List.of(Direction.LTR, Direction.RTL), Direction::name)
                .accessibilityLabel("Direction")
                .selected(direction.get())
                .onChange(direction::set),
            row(icon(Icon.USER), text("שלום"), spacer(), toggle(true).accessibilityLabel("On"))
                .testId("greeting")
                .style(
                    s ->
                        s.direction(direction.get())
                            .gap(12)
                            .padding(16)
                            .paddingStart(32)
                            .alignItems(Align.CENTER)
                            .cornerRadius(12)
                            .border(1, ThemeColor.BORDER)))
        .style(s -> s.gap(16));
  }
}
