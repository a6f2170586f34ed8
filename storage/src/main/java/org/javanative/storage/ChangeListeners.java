package org.javanative.storage;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;

/** The listeners of a {@link StorageBackend}. May be used from any thread. */
public final class ChangeListeners {
  /** One subscription: the same listener may subscribe twice, so identity counts. */
  private static final class Subscription {
    final Consumer<? super StorageChange> listener;

    Subscription(Consumer<? super StorageChange> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
    }
  }

  private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

  /** No listeners yet. */
  public ChangeListeners() {}

  /** Adds a listener, and returns what ends its subscription. */
  public Runnable add(Consumer<? super StorageChange> listener) {
    Subscription own = new Subscription(listener);
    subscriptions.add(own);
    return () -> subscriptions.remove(own);
  }

  /** Calls all listeners. What one throws goes to the error sink, and the others are called. */
  public void tell(StorageChange change) {
    for (Subscription each : subscriptions) {
      try {
        each.listener.accept(change);
      } catch (RuntimeException error) {
        ErrorSink.current()
            .report(ErrorReport.of("A listener for changes of storage failed.", error));
      }
    }
  }
}
