package org.javanative.examples.showcase.async;

import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.checkbox;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.io.IOException;
import java.time.Duration;
import org.javanative.runtime.Task;
import org.javanative.runtime.TaskScope;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record TaskScopeDemo() implements Component {
  @Override
  public Element render() {
    State<Boolean> failing = useState(false);
    State<String> result = useState("Not loaded");
    return column(
            checkbox(failing.get(), "The mail server fails").onChange(failing::set),
            button("Load the inbox")
                .onClick(
                    async(
                        () -> {
                          result.set("Loading…");
                          result.set(load(failing.get()));
                        })),
            text(result.get()))
        .style(s -> s.gap(12));
  }

  private static String load(boolean failing) throws Exception {
    try {
      return TaskScope.call(
          scope -> {
            Task<String> user = scope.runAsync(() -> user());
            Task<Integer> mails = scope.runAsync(() -> mails(failing));
            return await(user) + " has " + await(mails) + " mails";
          });
    } catch (IOException failure) {
      return "Failed: " + failure.getMessage();
    }
  }

  private static String user() {
    sleep(Duration.ofMillis(800));
    return "Ann";
  }

  private static int mails(boolean failing) throws IOException {
    sleep(Duration.ofMillis(400));
    if (failing) {
      throw new IOException("no mail server");
    }
    return 3;
  }
}
