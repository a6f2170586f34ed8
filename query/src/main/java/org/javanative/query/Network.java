package org.javanative.query;

import static org.javanative.runtime.Async.await;

import java.util.function.BooleanSupplier;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.Store;
import org.jspecify.annotations.Nullable;

/**
 * Whether the device is online and the app has the focus.
 *
 * @param online the first
 * @param focused the second
 */
record Network(Store<Boolean> online, Store<Boolean> focused) {

  boolean mayStart(NetworkMode mode) {
    return mode != NetworkMode.ONLINE || online.get();
  }

  boolean mayRetry(NetworkMode mode) {
    return focused.get() && (mode == NetworkMode.ALWAYS || online.get());
  }

  /** Suspends until something has changed since {@code isReady} was false. */
  void awaitChange(BooleanSupplier isReady) {
    LoopFuture<@Nullable Void> changed = Async.createFuture();
    Runnable wake = () -> Async.resolveFuture(changed, null);
    Runnable endOnline = online.subscribe(wake);
    Runnable endFocused = focused.subscribe(wake);
    try {
      if (!isReady.getAsBoolean()) {
        Object unused = await(changed);
      }
    } finally {
      endOnline.run();
      endFocused.run();
    }
  }
}
