package org.javanative.examples.showcase.controls;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.icon;
import static org.javanative.ui.Ui.pressable;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.ThemeColor;
import org.javanative.ui.svg.Icon;

record PressableDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> liked = useState(false);
    State<String> event = useState("Press it, or hold it.");
    return column(
            pressable(
                    icon(Icon.HEART)
                        .style(s -> s.color(liked.get() ? ThemeColor.DANGER : ThemeColor.MUTED)),
                    column(
                        text("Quarterly report").style(s -> s.bold()),
                        text("3 pages").style(s -> s.color(ThemeColor.MUTED))))
                .accessibilityLabel("Quarterly report")
                .accessibilityState(s -> s.withSelected(liked.get()))
                .onPress(
                    () -> {
                      liked.update(before -> !before);
                      event.set("Pressed.");
                    })
                .onLongPress(Duration.ofMillis(500), () -> event.set("Held for half a second."))
                .pressedStyle(s -> s.backgroundColor(ThemeColor.ACCENT.withAlpha(0.12)))
                .style(
                    s ->
                        s.flexDirection(FlexDirection.ROW)
                            .alignItems(Align.CENTER)
                            .gap(16)
                            .padding(16)
                            .cornerRadius(12)
                            .border(1, ThemeColor.BORDER)),
            text(event.get()))
        .style(s -> s.gap(16));
  }
}
