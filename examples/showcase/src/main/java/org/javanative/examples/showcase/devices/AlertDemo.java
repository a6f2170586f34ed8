package org.javanative.examples.showcase.devices;

import static org.javanative.runtime.Async.await;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.util.List;
import org.javanative.device.Alert;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;

record AlertDemo() implements Component {
  @Override
  public Element render() {
    State<String> said = useState("Nothing was asked.");
    return column(
            row(
                    button("Tell").onClick(async(() -> said.set(tell()))),
                    button("Ask")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> said.set(ask()))),
                    button("Offer")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(async(() -> said.set(offer()))))
                .style(s -> s.gap(12).flexWrap()),
            text(said.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16));
  }

  private static String tell() {
    await(Alert.show("The report is ready", "You find it in your inbox."));
    return "Read.";
  }

  private static String ask() {
    return await(Alert.confirm("Delete the note?", "It cannot be restored."))
        ? "Deleted."
        : "It stays.";
  }

  private static String offer() {
    String size = await(Alert.choose("Size", List.of("Small", "Medium", "Large")));
    return size == null ? "Cancelled." : size + " it is.";
  }
}
