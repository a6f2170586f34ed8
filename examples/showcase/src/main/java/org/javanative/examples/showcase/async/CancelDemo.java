package org.javanative.examples.showcase.async;

import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.runtime.Task;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

record CancelDemo() implements Component {
  @Override
  public Element render() {
    State<String> status = useState("Ready");
    Ref<@Nullable Task<?>> task = useRef();
    return column(
            row(
                    button("Start")
                        .disabled(status.get().equals("Working…"))
                        .onClick(() -> task.set(runAsync(() -> work(status)))),
                    button("Cancel")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> cancel(task.get())))
                .style(s -> s.gap(12)),
            text(status.get()))
        .style(s -> s.gap(12));
  }

  private static void work(State<String> status) {
    String end = "Cancelled, and cleaned up";
    try {
      status.set("Working…");
      sleep(Duration.ofSeconds(5));
      end = "Done";
    } finally {
      status.set(end);
    }
  }

  private static void cancel(@Nullable Task<?> task) {
    if (task != null) {
      task.cancel();
    }
  }
}
