package org.javanative.examples.showcase.chrome;

import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.toggle;

import java.util.List;
import org.javanative.examples.showcase.design.Type;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Direction;

/**
 * The switches for light and dark, and for the direction of reading.
 *
 * @param settings what is set
 */
record SettingsBar(State<Settings> settings) implements Component {

  @Override
  public Element render() {
    Settings present = settings.get();
    boolean rtl = present.direction() == Direction.RTL;
    return row(
            segmentedControl(List.of(Scheme.values()), Scheme::label)
                .selected(present.scheme())
                .onChange(scheme -> settings.update(s -> s.withScheme(scheme)))
                .accessibilityLabel("Colour scheme")
                .style(s -> s.width(240)),
            row(
                    toggle(rtl)
                        .onChange(
                            on ->
                                settings.update(
                                    s -> s.withDirection(on ? Direction.RTL : Direction.LTR)))
                        .accessibilityLabel("Right to left"),
                    Type.CAPTION.of("Right to left"))
                .style(s -> s.alignItems(Align.CENTER).gap(10)))
        .style(s -> s.alignItems(Align.CENTER).gap(20).flexWrap());
  }
}
