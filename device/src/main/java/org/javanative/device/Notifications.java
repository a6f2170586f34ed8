package org.javanative.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the system shows the user for the app. The user must have allowed it: ask with {@link
 * #requestPermission}. Any thread; nothing blocks. Failures are {@link DeviceException}s, with code
 * {@code DENIED} when it is not allowed.
 */
public final class Notifications {
  private static final Feature<NotificationsBackend> FEATURE =
      new Feature<>("Notifications", NotificationsBackend.class);

  private Notifications() {}

  /** Whether the platform has notifications, if the user allows them. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** {@link Permissions#request} for {@link Permission#NOTIFICATIONS}. */
  public static LoopFuture<PermissionStatus> requestPermission() {
    return Permissions.request(Permission.NOTIFICATIONS);
  }

  /** Shows one now, in place of one that is shown or pending with its id. */
  public static LoopFuture<@Nullable Void> show(Notification notification) {
    Objects.requireNonNull(notification, "notification");
    return FEATURE.on("show").show(notification);
  }

  /**
   * Shows one later, in place of a pending one with its id. Whether that outlives the app is said
   * in the guide, for each platform.
   *
   * @return done when the platform has taken it
   */
  public static LoopFuture<@Nullable Void> schedule(Notification notification, Duration delay) {
    Objects.requireNonNull(notification, "notification");
    if (delay.isNegative()) {
      throw new IllegalArgumentException(
          "The notification \""
              + notification.id()
              + "\" cannot be shown "
              + delay.negated()
              + " ago. Zero is now.");
    }
    return FEATURE.on("schedule").schedule(notification, delay);
  }

  /** {@link #schedule(Notification, Duration)} for a moment; now, when that has passed. */
  public static LoopFuture<@Nullable Void> schedule(Notification notification, Instant at) {
    Duration delay = Duration.between(Instant.now(), at);
    return schedule(notification, delay.isNegative() ? Duration.ZERO : delay);
  }

  /** Takes back the one with this id, pending or shown; nothing when there is none. */
  public static void cancel(String id) {
    FEATURE.on("cancel").cancel(Objects.requireNonNull(id, "id"));
  }

  /**
   * Calls {@code listener} on the main thread with each one that the user presses.
   *
   * @return what ends that
   */
  public static Runnable onTap(Consumer<? super Notification> listener) {
    NotificationsBackend backend = FEATURE.on("onTap");
    return Listening.<Notification>to(backend::onTap, listener);
  }

  /**
   * What a server sends to, as text; fails with {@code UNAVAILABLE} where there is no such thing.
   */
  public static LoopFuture<String> deviceToken() {
    return FEATURE.on("deviceToken").deviceToken();
  }
}
