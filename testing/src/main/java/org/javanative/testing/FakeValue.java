package org.javanative.testing;

import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.device.Observed;

/** A value that a fake device has, and tells changes of. */
class FakeValue<T> implements Observed<T> {
  private final FakeTold<T> listeners = new FakeTold<>();
  private T value;

  FakeValue(T initial) {
    this.value = initial;
  }

  @Override
  public T current() {
    return value;
  }

  @Override
  public Runnable onChange(Consumer<? super T> listener) {
    return listeners.add(listener);
  }

  void set(T next) {
    value = Objects.requireNonNull(next, "next");
    listeners.tell(next);
  }
}
