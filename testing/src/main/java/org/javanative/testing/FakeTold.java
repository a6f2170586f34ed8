package org.javanative.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The listeners of something that happens to a fake device. */
final class FakeTold<T> {
  /** One subscription; the same listener may subscribe twice, so identity counts. */
  private static final class Subscription<T> {
    final Consumer<? super T> listener;

    Subscription(Consumer<? super T> listener) {
      this.listener = listener;
    }
  }

  private final List<Subscription<T>> subscriptions = new CopyOnWriteArrayList<>();

  Runnable add(Consumer<? super T> listener) {
    Subscription<T> own = new Subscription<>(listener);
    subscriptions.add(own);
    return () -> subscriptions.remove(own);
  }

  void tell(T event) {
    for (Subscription<T> each : subscriptions) {
      each.listener.accept(event);
    }
  }

  int count() {
    return subscriptions.size();
  }
}
