package org.javanative.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that follows another one by transitions. On the main thread. */
final class DeferredValue<T extends @Nullable Object> {
  private final State<T> state;
  private final Transition transition;

  DeferredValue(ComponentNode owner, int hook, T initial) {
    state = new State<>(owner, hook, initial);
    transition = new Transition(owner, null);
  }

  T get() {
    return state.get();
  }

  void follow(T value) {
    if (!Objects.equals(state.get(), value)) {
      transition.start(() -> state.set(value));
    }
  }
}
