package org.javanative.storage;

import java.util.Objects;
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

  /**
   * Sets the value, which is stored after the next commit. Before loading has ended it wins over
   * the stored one, and forgets the updates that came before.
   */
  public void set(T next) {
    state.update(held -> held.set(next));
  }

  /**
   * Sets the value to what {@code change} makes of the present one; see {@link State#update}.
   *
   * <p>Before loading has ended, and where nothing was set, {@code change} is applied to the
   * initial value, which is what is shown, and once more to the stored one when that is there: the
   * result is what is kept. It may run later than the component is there.
   */
  public void update(UnaryOperator<T> change) {
    Objects.requireNonNull(change, "change");
    state.update(held -> held.update(change));
  }

  @Override
  public String toString() {
    return "PersistedState(" + get() + ")";
  }
}
