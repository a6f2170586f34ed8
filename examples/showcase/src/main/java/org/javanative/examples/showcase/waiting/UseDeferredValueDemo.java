package org.javanative.examples.showcase.waiting;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.ui.Hooks.deps;
import static org.javanative.ui.Hooks.useDeferredValue;
import static org.javanative.ui.Hooks.useResource;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.suspense;
import static org.javanative.ui.Ui.text;
import static org.javanative.ui.Ui.textInput;

import java.time.Duration;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseDeferredValueDemo() implements Component {
  private record Results(String query) implements Component {
    @Override
    public Element render() {
      int hits =
          useResource(
              () -> {
                sleep(Duration.ofMillis(600));
                return query.length() * 7;
              },
              deps(query));
      return text(hits + " results for “" + query + "”");
    }
  }

  @Override
  public Element render() {
    State<String> query = useState("tea");
    String shown = useDeferredValue(query.get());
    boolean outdated = !shown.equals(query.get());
    return column(
            textInput(query.get()).accessibilityLabel("Query").onChange(query::set),
            column(suspense(text("Searching…"), new Results(shown)))
                .style(s -> s.opacity(outdated ? 0.5 : 1)))
        .style(s -> s.gap(12));
  }
}
