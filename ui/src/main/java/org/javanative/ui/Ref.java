package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * A value that a component keeps and that does not render it again. Made by {@link Hooks#useRef}.
 *
 * <p>May be read and set from any thread, but not while rendering: what is shown comes from {@link
 * State}.
 *
 * @param <T> the type of the value
 */
public final class Ref<T extends @Nullable Object> {
  private volatile T value;

  Ref(T initial) {
    this.value = initial;
  }

  /** The value. */
  public T get() {
    return value;
  }

  /** Sets the value. */
  public void set(T next) {
    value = next;
  }

  /** Sets the value to a handle that has the type of this ref, or to null. */
  @SuppressWarnings({"unchecked", "NullAway"}) // HostElement.ref() takes refs of its handle's type
  void point(@Nullable Object handle) {
    value = (T) handle;
  }

  @Override
  public String toString() {
    return "Ref(" + value + ")";
  }
}
