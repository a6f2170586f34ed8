package org.javanative.examples.showcase.home;

import static org.javanative.runtime.Async.runAsync;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.progressBar;
import static org.javanative.ui.Ui.row;

import java.time.Duration;
import org.javanative.examples.showcase.design.Type;
import org.javanative.runtime.Task;
import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.LiveRegion;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/** A coroutine that can be cancelled at any moment. */
record DownloadTile() implements Component {

  private enum Phase {
    READY("Ready."),
    RUNNING("Downloading…"),
    DONE("Done."),
    CANCELLED("Cancelled.");

    final String label;

    Phase(String label) {
      this.label = label;
    }
  }

  @Override
  public Element render() {
    State<Phase> phase = useState(Phase.READY);
    State<Integer> percent = useState(0);
    Ref<@Nullable Task<?>> download = useRef();
    boolean running = phase.get() == Phase.RUNNING;
    return column(
            progressBar(percent.get() / 100.0).accessibilityLabel("Download"),
            Type.CAPTION
                .of(running ? percent.get() + " %" : phase.get().label)
                .liveRegion(LiveRegion.POLITE),
            row(
                    button("Download")
                        .disabled(running)
                        .onClick(() -> download.set(runAsync(() -> download(phase, percent)))),
                    button("Cancel")
                        .variant(ButtonVariant.OUTLINED)
                        .disabled(!running)
                        .onClick(() -> cancel(download.get())))
                .style(s -> s.gap(12).flexWrap()))
        .style(s -> s.gap(12));
  }

  private static void download(State<Phase> phase, State<Integer> percent) {
    phase.set(Phase.RUNNING);
    Phase end = Phase.CANCELLED;
    try {
      for (int done = 0; done <= 100; done += 2) {
        percent.set(done);
        sleep(Duration.ofMillis(60));
      }
      end = Phase.DONE;
    } finally {
      phase.set(end);
    }
  }

  private static void cancel(@Nullable Task<?> task) {
    if (task != null) {
      task.cancel();
    }
  }
}
