package org.javanative.examples.showcase.state;

import static org.javanative.ui.Hooks.useReducer;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.row;
import static org.javanative.ui.Ui.text;

import org.javanative.ui.ButtonVariant;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.ReducerState;

record UseReducerDemo() implements Component {
  private sealed interface Action {
    record Add(int price) implements Action {}

    record Clear() implements Action {}
  }

  private record Cart(int items, int total) {
    static final Cart EMPTY = new Cart(0, 0);

    Cart after(Action action) {
      if (action instanceof Action.Add added) {
        return new Cart(items + 1, total + added.price());
      }
      return EMPTY;
    }
  }

  @Override
  public Element render() {
    ReducerState<Cart, Action> cart = useReducer(Cart::after, Cart.EMPTY);
    return column(
            row(
                    button("Espresso, $3").onClick(() -> cart.dispatch(new Action.Add(3))),
                    button("Cake, $5").onClick(() -> cart.dispatch(new Action.Add(5))),
                    button("Clear")
                        .variant(ButtonVariant.OUTLINED)
                        .onClick(() -> cart.dispatch(new Action.Clear())))
                .style(s -> s.gap(12).flexWrap()),
            text(cart.get().items() + " items, $" + cart.get().total()))
        .style(s -> s.gap(16));
  }
}
