package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.datePicker;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.timePicker;

import java.time.LocalDate;
import java.time.LocalTime;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record DatePickerDemo() implements Component {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Override
  public Element render() {
    State<LocalDate> day = useState(LocalDate.of(2026, 3, 14));
    State<LocalTime> time = useState(LocalTime.of(9, 30));
    return column(
            text("Day, in 2026").style(s -> s.fontSize(14)),
            datePicker(day.get())
                .accessibilityLabel("Day")
                .min(FIRST)
                .max(FIRST.plusYears(1).minusDays(1))
                .onChange(day::set),
            text("Time").style(s -> s.fontSize(14)),
            timePicker(time.get()).accessibilityLabel("Time").onChange(time::set),
            text("The " + day.get().getDayOfYear() + ". day of the year, at " + time.get()))
        .style(s -> s.gap(8));
  }
}
