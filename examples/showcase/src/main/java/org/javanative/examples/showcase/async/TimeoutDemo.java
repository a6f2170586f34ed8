package org.javanative.examples.showcase.async;

import static org.javanative.runtime.Async.sleep;
import static org.javanative.runtime.Async.withTimeout;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.slider;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record TimeoutDemo() implements Component {
  @Override
  public Element render() {
    State<Double> needs = useState(2.0);
    State<String> result = useState("Not asked");
    return column(
            text("The answer takes " + needs.get() + " s"),
            slider(needs.get(), 0, 3).step(0.5).accessibilityLabel("Seconds").onChange(needs::set),
            button("Ask, for 1 s at most")
                .onClick(
                    async(
                        () -> {
                          result.set("Waiting…");
                          result.set(ask(Duration.ofMillis(Math.round(needs.get() * 1000))));
                        })),
            text(result.get()))
        .style(s -> s.gap(12));
  }

  private static String ask(Duration needs) throws Exception {
    try {
      return withTimeout(
          Duration.ofSeconds(1),
          () -> {
            sleep(needs);
            return "Here is the answer";
          });
    } catch (TimeoutException tooLate) {
      return "Too late";
    }
  }
}
