package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.onMount;
import static org.javanative.ui.Hooks.useCallback;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.spacer;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.javanative.ui.style.Align;

record UseCallbackDemo() implements Component {
  /** Equal props skip it, and a lambda equals itself only. */
  private record Row(String name, Runnable onRemove) implements Component {
    @Override
    public Element render() {
      Ref<Integer> renders = useRef(0);
      renders.set(renders.get() + 1);
      return row(text(name + ": rendered " + renders.get() + " times"), spacer(), remove())
          .style(s -> s.alignItems(Align.CENTER));
    }

    private Element remove() {
      return button("Remove").variant(ButtonVariant.PLAIN).onClick(onRemove);
    }
  }

  @Override
  public Element render() {
    State<Integer> ticks = useState(0);
    State<Integer> removed = useState(0);
    Runnable kept = useCallback(() -> removed.update(n -> n + 1), onMount());
    return column(
            new Row("With useCallback", kept),
            new Row("With a new lambda", () -> removed.update(n -> n + 1)),
            button("Render the parent: " + ticks.get()).onClick(() -> ticks.update(n -> n + 1)),
            text("Removed: " + removed.get()))
        .style(s -> s.gap(12));
  }
}
