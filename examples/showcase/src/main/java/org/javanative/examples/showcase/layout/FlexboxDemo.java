package org.javanative.examples.showcase.layout;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.picker;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.view;

import java.util.List;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;
import org.javanative.ui.style.Border;
import org.javanative.ui.style.FlexDirection;
import org.javanative.ui.style.Justify;
import org.javanative.ui.style.ThemeColor;

record FlexboxDemo() implements Component {
  private static final List<Align> ALIGNMENTS =
      List.of(Align.START, Align.CENTER, Align.END, Align.STRETCH);

  @Override
  public Element render() {
    State<FlexDirection> direction = useState(FlexDirection.ROW);
    State<Justify> justify = useState(Justify.SPACE_BETWEEN);
    State<Align> align = useState(Align.CENTER);
    State<Double> gap = useState(8.0);
    return column(
            view(box(28), box(44), box(60))
                .testId("playground")
                .style(
                    s ->
                        s.flexDirection(direction.get())
                            .justifyContent(justify.get())
                            .alignItems(align.get())
                            .gap(gap.get())
                            .height(220)
                            .padding(12)
                            .cornerRadius(12)
                            .border(Border.dashed(1, ThemeColor.MUTED))),
            choice("flexDirection", List.of(FlexDirection.values()), direction),
            choice("justifyContent", List.of(Justify.values()), justify),
            choice("alignItems", ALIGNMENTS, align),
            text("gap: " + Math.round(gap.get())),
            slider(gap.get(), 0, 24).step(1).accessibilityLabel("gap").onChange(gap::set))
        .style(s -> s.gap(10));
  }

  private static <T extends Enum<T>> Element choice(String key, List<T> values, State<T> state) {
    return row(
            text(key).style(s -> s.width(120)),
            picker(values, Enum::name)
                .accessibilityLabel(key)
                .selected(state.get())
                .onChange(state::set)
                .style(s -> s.flex(1)))
        .style(s -> s.alignItems(Align.CENTER).gap(8));
  }

  private static Element box(double size) {
    return view()
        .style(
            s ->
                s.minWidth(size)
                    .minHeight(size)
                    .cornerRadius(8)
                    .backgroundColor(ThemeColor.ACCENT));
  }
}
