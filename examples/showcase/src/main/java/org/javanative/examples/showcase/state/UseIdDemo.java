package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.useId;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.util.stream.IntStream;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseIdDemo() implements Component {
  private record Ticket() implements Component {
    @Override
    public Element render() {
      String id = useId();
      return text("Ticket " + id).testId("ticket").style(s -> s.fontFamily("monospace"));
    }
  }

  @Override
  public Element render() {
    State<Integer> tickets = useState(2);
    return column(
            column(
                    IntStream.range(0, tickets.get())
                        .mapToObj(number -> new Ticket().key(number))
                        .toList())
                .style(s -> s.gap(4)),
            button("One more").onClick(() -> tickets.update(n -> n + 1)))
        .style(s -> s.gap(16));
  }
}
