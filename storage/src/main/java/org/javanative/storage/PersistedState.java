package org.javanative.storage;

import java.util.function.UnaryOperator;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;

/**
 * A state that outlives the app. Made by {@link StorageHooks#usePersistedState}; like {@link
 * State}, it may be used from any thread.
 *
 * @param <T> the type of the value; use immutable ones
 */
public final class PersistedState<T extends @Nullable Object> {
  private final State<Held<T>> state;

  PersistedState(State<Held<T>> state) {
    this.state = state;
  }

  /** The latest value: the initial one until what is stored has been loaded. */
  public T get() {
    return state.get().value();
  }

  /** Whether loading has ended, well or not. */
  public boolean isLoaded() {
    return state.get().loaded();
  }

  /** Sets the value, which is stored after the next commit. It wins over one being loaded. */
  public void set(T next) {
    state.update(held -> held.set(next));
  }

  /** Sets the value to what {@code change} makes of the present one; see {@link State#update}. */
  public void update(UnaryOperator<T> change) {
    state.update(held -> held.set(change.apply(held.value())));
  }

  @Override
  public String toString() {
    return "PersistedState(" + get() + ")";
  }
}
