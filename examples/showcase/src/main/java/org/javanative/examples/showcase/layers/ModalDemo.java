package org.javanative.examples.showcase.layers;

import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.modal;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.segmentedControl;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.examples.showcase.design.Words;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.ModalPresentation;
import org.javanative.ui.State;
import org.javanative.ui.style.ThemeColor;

record ModalDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> open = useState(false);
    State<ModalPresentation> presentation = useState(ModalPresentation.DIALOG);
    State<String> answer = useState("Nothing was deleted.");
    return column(
            segmentedControl(List.of(ModalPresentation.values()), Words::of)
                .accessibilityLabel("Presentation")
                .selected(presentation.get())
                .onChange(presentation::set),
            button("Delete the report").onClick(() -> open.set(true)),
            text(answer.get()),
            modal(
                    text("Delete the report?").style(s -> s.fontSize(20).bold()),
                    text("It cannot be brought back.").style(s -> s.color(ThemeColor.MUTED)),
                    row(
                            button("Delete")
                                .onClick(
                                    () -> {
                                      answer.set("The report was deleted.");
                                      open.set(false);
                                    }),
                            button("Keep")
                                .variant(ButtonVariant.OUTLINED)
                                .onClick(() -> open.set(false)))
                        .style(s -> s.gap(12)))
                .accessibilityLabel("Delete the report?")
                .visible(open.get())
                .presentation(presentation.get())
                .onRequestClose(() -> open.set(false)))
        .style(s -> s.gap(16));
  }
}
