package org.javanative.ui;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A state that changes by actions. Made by {@link Hooks#useReducer}. May be used from any thread,
 * like a {@link State}.
 *
 * @param <S> the type of the state; immutable
 * @param <A> the type of the actions
 */
public final class ReducerState<S extends @Nullable Object, A extends @Nullable Object> {
  private final State<S> state;
  private volatile BiFunction<? super S, ? super A, ? extends S> reducer;

  ReducerState(State<S> state, BiFunction<? super S, ? super A, ? extends S> reducer) {
    this.state = state;
    this.reducer = reducer;
  }

  void use(BiFunction<? super S, ? super A, ? extends S> latest) {
    reducer = latest;
  }

  /** The latest state. */
  public S get() {
    return state.get();
  }

  /**
   * Sets the state to what the reducer makes of it and {@code action}, atomically. No render when
   * that is the same.
   */
  public void dispatch(A action) {
    state.update(present -> reducer.apply(present, action));
  }

  @Override
  public String toString() {
    return "ReducerState(" + state.get() + ")";
  }
}
