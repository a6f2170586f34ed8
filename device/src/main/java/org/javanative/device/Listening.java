package org.javanative.device;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.javanative.runtime.Async;
import org.javanative.runtime.ContextVar;
import org.javanative.ui.ListenerWatch;
import org.jspecify.annotations.Nullable;

/**
 * One listener of the app: called on the main thread of the screen that it belongs to, with the
 * context variables of whoever subscribed, and not after its end. What it throws goes to the error
 * sink, so that others are called nevertheless.
 */
final class Listening<T> {
  private final Consumer<T> relay;
  private final @Nullable ListenerWatch watch = ListenerWatch.CURRENT.get();
  private volatile boolean ended;

  private Listening(Consumer<? super T> listener) {
    Objects.requireNonNull(listener, "listener");
    relay =
        ContextVar.bound(
            value ->
                Async.callOnMainThread(
                    () -> {
                      if (!ended) {
                        listener.accept(value);
                      }
                    }));
  }

  /** Begins to listen, and returns what ends it. */
  static <T> Runnable to(
      Function<Consumer<? super T>, Runnable> subscribe, Consumer<? super T> listener) {
    Listening<T> own = new Listening<>(listener);
    Runnable end = subscribe.apply(own.relay);
    if (own.watch != null) {
      own.watch.subscribed(own);
    }
    return () -> own.end(end);
  }

  /** {@link #to} changes of a value, of which a platform may tell more often than it changes. */
  static <T> Runnable toChanges(Observed<T> observed, Consumer<? super T> listener) {
    Objects.requireNonNull(listener, "listener");
    T first = observed.current();
    AtomicReference<T> known = new AtomicReference<>(first);
    return Listening.<T>to(
        relay -> {
          Runnable end =
              observed.onChange(
                  value -> {
                    if (!Objects.equals(known.getAndSet(value), value)) {
                      relay.accept(value);
                    }
                  });
          // It may have changed before the platform knew of the listener.
          T now = observed.current();
          if (!Objects.equals(first, now) && known.compareAndSet(first, now)) {
            relay.accept(now);
          }
          return end;
        },
        listener);
  }

  private synchronized void end(Runnable end) {
    if (!ended) {
      ended = true;
      if (watch != null) {
        watch.ended(this);
      }
      end.run();
    }
  }
}
