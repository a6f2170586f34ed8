package org.javanative.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that a component keeps, and that renders it again when it changes. Made by {@link
 * Hooks#useState}.
 *
 * <p>The handle is the same in every render, and {@link #get} is always the latest value: a handler
 * or a coroutine never sees a stale one. All methods may be called from any thread. Setting never
 * renders on the spot: the render is posted to the screen's main thread, once for all that is set
 * before it.
 *
 * @param <T> the type of the value; use immutable ones
 */
public final class State<T extends @Nullable Object> {
  private final ComponentNode owner;
  private final AtomicReference<T> value;

  State(ComponentNode owner, T initial) {
    this.owner = owner;
    this.value = new AtomicReference<>(initial);
  }

  /** The latest value. */
  @SuppressWarnings("NullAway") // null only where T admits it
  public T get() {
    return value.get();
  }

  /** Sets the value. Does nothing when it equals the present one, or when the component is gone. */
  public void set(T next) {
    if (owner.isUnmounted()) {
      return;
    }
    T former = value.getAndSet(next);
    if (!Objects.equals(former, next)) {
      owner.invalidate();
    }
  }

  /**
   * Sets the value to what {@code change} makes of the present one, atomically. {@code change} may
   * be called several times when others set at the same time, and must not have side effects. No
   * lock is held while it runs.
   */
  public void update(UnaryOperator<T> change) {
    while (!owner.isUnmounted()) {
      T former = value.get();
      T next = change.apply(former);
      if (value.compareAndSet(former, next)) {
        if (!Objects.equals(former, next)) {
          owner.invalidate();
        }
        return;
      }
    }
  }

  @Override
  public String toString() {
    return "State(" + value.get() + ")";
  }
}
