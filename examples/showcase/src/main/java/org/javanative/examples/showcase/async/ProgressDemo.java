package org.javanative.examples.showcase.async;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record ProgressDemo() implements Component {
  @Override
  public Element render() {
    State<Integer> done = useState(0);
    State<Boolean> busy = useState(false);
    return column(
            progressBar(done.get() / 10.0).accessibilityLabel("Import"),
            text(done.get() + " of 10 files"),
            button("Import")
                .disabled(busy.get())
                .onClick(
                    async(
                        () -> {
                          busy.set(true);
                          for (int file = 0; file <= 10; file++) {
                            done.set(file);
                            sleep(Duration.ofMillis(300));
                          }
                          busy.set(false);
                        })))
        .style(s -> s.gap(12));
  }
}
