package org.javanative.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value outside components, which many of them can show with {@link Hooks#useStore}.
 *
 * <p>All methods may be called from any thread. Listeners are called on the thread that sets,
 * without a lock.
 *
 * @param <T> the type of the value; use immutable ones
 */
public final class Store<T extends @Nullable Object> {
  private final AtomicReference<T> value;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  /** One subscription. The same action may be subscribed twice, so identity counts. */
  private static final class Listener {
    private final Runnable action;
    private final @Nullable ListenerWatch watch = ListenerWatch.CURRENT.get();

    Listener(Runnable action) {
      this.action = Objects.requireNonNull(action, "listener");
      if (watch != null) {
        watch.subscribed(this);
      }
    }

    void ended() {
      if (watch != null) {
        watch.ended(this);
      }
    }

    void call() {
      action.run();
    }
  }

  private Store(T initial) {
    this.value = new AtomicReference<>(initial);
  }

  /** A store with a first value. */
  public static <T extends @Nullable Object> Store<T> of(T initial) {
    return new Store<>(initial);
  }

  /** The latest value. */
  @SuppressWarnings("NullAway") // null only where T admits it
  public T get() {
    return value.get();
  }

  /** Sets the value, and calls the listeners unless it equals the former one. */
  public void set(T next) {
    if (!Objects.equals(value.getAndSet(next), next)) {
      listeners.forEach(Listener::call);
    }
  }

  /**
   * Sets the value to what {@code change} makes of the present one, atomically. {@code change} may
   * be called several times, and must not have side effects.
   */
  public void update(UnaryOperator<T> change) {
    while (true) {
      T former = value.get();
      T next = change.apply(former);
      if (value.compareAndSet(former, next)) {
        if (!Objects.equals(former, next)) {
          listeners.forEach(Listener::call);
        }
        return;
      }
    }
  }

  /**
   * Calls {@code listener} after each change.
   *
   * @return what ends that
   */
  public Runnable subscribe(Runnable listener) {
    Listener own = new Listener(listener);
    listeners.add(own);
    return () -> {
      if (listeners.remove(own)) {
        own.ended();
      }
    };
  }

  @Override
  public String toString() {
    return "Store(" + value.get() + ")";
  }
}
