package org.javanative.device;

import java.time.Duration;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The platform's side of {@link Notifications}. */
public interface NotificationsBackend extends DeviceBackend {
  /** Shows it now, in place of one that is shown or pending with its id. */
  LoopFuture<@Nullable Void> show(Notification notification);

  /**
   * Shows it once {@code delay} has passed, in place of a pending one with its id. Done when the
   * platform has taken it.
   */
  LoopFuture<@Nullable Void> schedule(Notification notification, Duration delay);

  /** Takes back the one with this id, pending or shown; nothing when there is none. */
  void cancel(String id);

  /** Calls {@code listener} with the one that the user has pressed. */
  Runnable onTap(Consumer<? super Notification> listener);

  /** What a server sends to; fails with {@code UNAVAILABLE} where there is no such thing. */
  LoopFuture<String> deviceToken();
}
