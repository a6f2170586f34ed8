package org.javanative.examples.showcase.waiting;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useErrorHandler;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.errorBoundary;
import static org.javanative.ui.Ui.text;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.javanative.ui.Component;
import org.javanative.ui.Element;

record UseErrorHandlerDemo() implements Component {
  private record Upload() implements Component {
    @Override
    public Element render() {
      Consumer<Throwable> fail = useErrorHandler();
      return button("Upload")
          .onClick(
              async(
                  () -> {
                    sleep(Duration.ofMillis(500));
                    fail.accept(new IOException("the disk is full"));
                  }));
    }
  }

  @Override
  public Element render() {
    return errorBoundary(
            (error, reset) ->
                column(text("Upload failed: " + error.getMessage()), button("Back").onClick(reset))
                    .style(s -> s.gap(12)),
            new Upload())
        .onError(error -> {});
  }
}
