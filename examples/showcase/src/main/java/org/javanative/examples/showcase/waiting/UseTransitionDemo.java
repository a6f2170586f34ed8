package org.javanative.examples.showcase.waiting;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Hooks.useTransition;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;
import org.javanative.ui.Transition;

record UseTransitionDemo() implements Component {
  private record Chapter(String title) implements Component {
    @Override
    public Element render() {
      String content =
          useResource(
              () -> {
                sleep(Duration.ofSeconds(1));
                return "The text of " + title;
              },
              deps(title));
      return text(content);
    }
  }

  @Override
  public Element render() {
    State<String> chapter = useState("One");
    Transition turning = useTransition();
    return column(
            row(
                    button("One").onClick(() -> turning.start(() -> chapter.set("One"))),
                    button("Two").onClick(() -> turning.start(() -> chapter.set("Two"))))
                .style(s -> s.gap(12)),
            text(turning.isPending() ? "Turning the page…" : "Ready"),
            suspense(text("Loading…"), new Chapter(chapter.get())))
        .style(s -> s.gap(12));
  }
}
