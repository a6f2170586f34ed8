package org.javanative.testing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.javanative.device.DeviceException;
import org.javanative.device.Notification;
import org.javanative.device.NotificationsBackend;
import org.javanative.device.Permission;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The notifications of a fake device. Those that are scheduled come in virtual time. */
final class FakeNotifications implements NotificationsBackend {
  /** One, and when it is due by the loop's clock. */
  private record Entry(Notification notification, Duration due) {}

  private final FakeCalls calls;
  private final FakePermissions permissions;
  private final FakeTold<Notification> taps = new FakeTold<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private @Nullable String token;

  FakeNotifications(FakeCalls calls, FakePermissions permissions) {
    this.calls = calls;
    this.permissions = permissions;
  }

  List<Notification> shown() {
    return those(false);
  }

  List<Notification> pending() {
    return those(true);
  }

  /** Nothing is armed for the moment when one is due, or it would outlive the screen of a test. */
  private List<Notification> those(boolean pending) {
    Duration now = Async.getLoop().time();
    return entries.values().stream()
        .filter(entry -> (entry.due.compareTo(now) > 0) == pending)
        .map(Entry::notification)
        .collect(Collectors.toList());
  }

  void tap(String id) {
    Notification pressed =
        shown().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        "No notification with the id \""
                            + id
                            + "\" is shown. Shown are "
                            + shown()
                            + ", and pending are "
                            + pending()
                            + "."));
    entries.remove(id);
    taps.tell(pressed);
  }

  void token(String value) {
    token = value;
  }

  @Override
  public LoopFuture<@Nullable Void> show(Notification notification) {
    return put("show", notification, Duration.ZERO);
  }

  @Override
  public LoopFuture<@Nullable Void> schedule(Notification notification, Duration delay) {
    return put("schedule", notification, delay);
  }

  private LoopFuture<@Nullable Void> put(
      String operation, Notification notification, Duration delay) {
    DeviceException refusal =
        permissions.refusal(Permission.NOTIFICATIONS, "Notifications", operation);
    if (refusal != null) {
      calls.failNext(refusal);
    }
    String arguments = notification.id() + (delay.isZero() ? "" : ", " + delay);
    return calls.<@Nullable Void>answer(
        "Notifications." + operation,
        arguments,
        () -> {
          entries.remove(notification.id());
          entries.put(
              notification.id(), new Entry(notification, Async.getLoop().time().plus(delay)));
          return nothing();
        });
  }

  @SuppressWarnings("NullAway") // null is the one value of Void
  private static Void nothing() {
    return null;
  }

  @Override
  public void cancel(String id) {
    calls.note("Notifications.cancel(" + id + ")");
    entries.remove(id);
  }

  @Override
  public Runnable onTap(Consumer<? super Notification> listener) {
    return taps.add(listener);
  }

  @Override
  public LoopFuture<String> deviceToken() {
    return calls.answer(
        "Notifications.deviceToken",
        "",
        () -> {
          if (token == null) {
            throw new DeviceException(
                "Notifications",
                "deviceToken",
                DeviceException.Code.UNAVAILABLE,
                "The fake device has no token. Give it one with deviceToken(..).");
          }
          return token;
        });
  }
}
