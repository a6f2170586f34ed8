package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Hooks.useEnvironment;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.toggle;

import java.util.List;
import java.util.function.Consumer;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Direction;

/**
 * The switches for light and dark, and for the direction of reading.
 *
 * @param settings what is set
 * @param onChange called with what the user wants
 */
record SettingsBar(Settings settings, Consumer<Settings> onChange) implements Component {

  @Override
  public Element render() {
    Direction direction = settings.directionOn(useEnvironment().direction());
    return row(
            segmentedControl(List.of(Scheme.values()), Scheme::label)
                .selected(settings.scheme())
                .onChange(scheme -> onChange.accept(settings.withScheme(scheme)))
                .accessibilityLabel("Colour scheme")
                .style(s -> s.width(272)),
            row(
                    toggle(direction == Direction.RTL)
                        .onChange(on -> onChange.accept(settings.withDirection(direction(on))))
                        .accessibilityLabel("Right to left"),
                    Type.CAPTION.of("Right to left"))
                .style(s -> s.alignItems(Align.CENTER).gap(10)))
        .style(s -> s.alignItems(Align.CENTER).gap(20).flexWrap());
  }

  private static Direction direction(boolean rightToLeft) {
    return rightToLeft ? Direction.RTL : Direction.LTR;
  }
}
