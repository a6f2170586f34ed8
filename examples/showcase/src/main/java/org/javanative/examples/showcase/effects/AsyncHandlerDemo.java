package org.javanative.examples.showcase.effects;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.activityIndicator;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.nothing;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;

record AsyncHandlerDemo() implements Component {
  @Override
  public Element render() {
    State<String> status = useState("Not saved");
    boolean busy = status.get().equals("Saving…");
    return row(
            button("Save")
                .disabled(busy)
                .onClick(
                    async(
                        () -> {
                          status.set("Saving…");
                          sleep(Duration.ofMillis(1200));
                          status.set("Saved");
                        })),
            busy ? activityIndicator().accessibilityLabel("Saving") : nothing(),
            text(status.get()).liveRegion(LiveRegion.POLITE))
        .style(s -> s.gap(16).alignItems(Align.CENTER));
  }
}
