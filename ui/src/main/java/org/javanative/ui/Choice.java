package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Items of which one is chosen, and what they are called. Renderers know them by their index.
 *
 * @param element what the choice is called in messages
 */
record Choice<T>(String element, List<T> items, List<String> labels) {

  static <T> Choice<T> of(
      String element, List<? extends T> items, Function<? super T, String> label) {
    List<T> copy = List.copyOf(items);
    List<String> labels = new ArrayList<>(copy.size());
    for (T item : copy) {
      labels.add(Objects.requireNonNull(label.apply(item), () -> "label of " + item));
    }
    return new Choice<>(element, copy, List.copyOf(labels));
  }

  int indexOf(T item) {
    int index = items.indexOf(item);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The selected item of a "
              + element
              + ", "
              + item
              + ", is not one of its items, "
              + items
              + ". Items are compared with equals; selected(null) chooses none.");
    }
    return index;
  }

  /** Takes the index that a renderer says, and hands the item on. */
  Consumer<Integer> handler(Consumer<? super T> handler) {
    return new Handler<>(this, Objects.requireNonNull(handler, "onChange handler"));
  }

  private record Handler<T>(Choice<T> choice, Consumer<? super T> handler)
      implements Consumer<Integer> {
    @Override
    public void accept(Integer index) {
      if (index < 0 || index >= choice.items.size()) {
        throw new UiException(
            "A "
                + choice.element
                + " with "
                + choice.items.size()
                + " items has none with index "
                + index
                + ".");
      }
      handler.accept(choice.items.get(index));
    }
  }
}
