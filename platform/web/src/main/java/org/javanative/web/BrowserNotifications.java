package org.javanative.web;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;
import org.javanative.device.DeviceException;
import org.javanative.device.Notification;
import org.javanative.device.NotificationsBackend;
import org.javanative.runtime.Async;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** Notifications that the page shows, so only as long as it is open. */
record BrowserNotifications(PageCalls page) implements NotificationsBackend {
  @Override
  public LoopFuture<@Nullable Void> show(Notification notification) {
    return schedule(notification, Duration.ZERO);
  }

  @Override
  public LoopFuture<@Nullable Void> schedule(Notification notification, Duration delay) {
    return page.run(
        "Notifications",
        "schedule",
        notification.id(),
        notification.title(),
        notification.body(),
        delay.toMillis());
  }

  @Override
  public void cancel(String id) {
    BrowserDevice.tell(page, "Notifications", "cancel", id);
  }

  @Override
  public Runnable onTap(Consumer<? super Notification> listener) {
    return page.<Notification>watch(
        said -> {
          JsonObject fields = said.getAsJsonObject();
          return new Notification(
              fields.get("id").getAsString(),
              fields.get("title").getAsString(),
              fields.get("body").getAsString());
        },
        listener,
        failure -> {},
        "Notifications",
        "taps");
  }

  @Override
  public LoopFuture<String> deviceToken() {
    LoopFuture<String> none = Async.createFuture();
    Async.rejectFuture(
        none,
        new DeviceException(
            "Notifications",
            "deviceToken",
            DeviceException.Code.UNAVAILABLE,
            "Browsers have no device token: a page shows its notifications by itself. Ask"
                + " Notifications.show(..) while the app is open."));
    return none;
  }
}
