package org.javanative.examples.showcase.effects;

import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useBackHandler;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.State;

record UseBackHandlerDemo() implements Component {
  private record Step(int number, Runnable goBack) implements Component {
    @Override
    public Element render() {
      useBackHandler(
          () -> {
            goBack.run();
            return true;
          });
      return text("Step " + number + ". The back gesture leads to the step before.");
    }
  }

  @Override
  public Element render() {
    State<Integer> step = useState(1);
    Runnable goBack = useCallback(() -> step.update(n -> n - 1), onMount());
    return column(
            step.get() == 1 ? text("Step 1.") : new Step(step.get(), goBack),
            row(
                    button("Next").onClick(() -> step.update(n -> n + 1)),
                    button("Back")
                        .variant(ButtonVariant.OUTLINED)
                        .disabled(step.get() == 1)
                        .onClick(goBack))
                .style(s -> s.gap(12)))
        .style(s -> s.gap(16));
  }
}
