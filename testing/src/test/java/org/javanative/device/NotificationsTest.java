package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.javanative.device.DeviceException.Code;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.UiExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class NotificationsTest {
  private static final Notification MAIL = new Notification("mail", "New mail", "From Ada");

  @Test
  void oneIsShown(FakeDevice device, TestLoop loop) throws Exception {
    loop.run(() -> await(Notifications.show(MAIL)));

    assertThat(device.shownNotifications()).containsExactly(MAIL);
  }

  @Test
  void aScheduledOneComesWhenItIsDue(FakeDevice device, TestLoop loop) throws Exception {
    loop.run(() -> await(Notifications.schedule(MAIL, Duration.ofMinutes(5))));
    assertThat(device.pendingNotifications()).containsExactly(MAIL);
    assertThat(device.shownNotifications()).isEmpty();

    loop.advanceBy(Duration.ofMinutes(5));

    assertThat(device.pendingNotifications()).isEmpty();
    assertThat(device.shownNotifications()).containsExactly(MAIL);
  }

  @Test
  void oneWithTheSameIdTakesThePlaceOfTheFormer(FakeDevice device, TestLoop loop) throws Exception {
    Notification second = new Notification("mail", "Two new mails", "");
    loop.run(() -> await(Notifications.schedule(MAIL, Duration.ofMinutes(1))));
    loop.run(() -> await(Notifications.schedule(second, Duration.ofMinutes(2))));

    loop.advanceBy(Duration.ofMinutes(3));

    assertThat(device.shownNotifications()).containsExactly(second);
  }

  @Test
  void whatIsTakenBackNeverComes(FakeDevice device, TestLoop loop) throws Exception {
    loop.run(() -> await(Notifications.schedule(MAIL, Duration.ofMinutes(1))));

    Notifications.cancel("mail");
    Notifications.cancel("another");
    loop.advanceBy(Duration.ofMinutes(2));

    assertThat(device.shownNotifications()).isEmpty();
  }

  @Test
  void aMomentThatHasPassedIsNow(FakeDevice device, TestLoop loop) throws Exception {
    loop.run(() -> await(Notifications.schedule(MAIL, Instant.EPOCH)));

    assertThat(device.shownNotifications()).containsExactly(MAIL);
  }

  @Test
  void aPressReachesAllListenersAlsoWhenOneFails(FakeDevice device, TestLoop loop)
      throws Exception {
    List<Notification> pressed = new ArrayList<>();
    Runnable endFirst =
        Notifications.onTap(
            notification -> {
              throw new IllegalStateException("bad listener");
            });
    Runnable endSecond = Notifications.onTap(pressed::add);
    loop.run(() -> await(Notifications.show(MAIL)));

    device.tapNotification("mail");
    endFirst.run();
    endSecond.run();
    loop.run(() -> await(Notifications.show(MAIL)));
    device.tapNotification("mail");

    assertThat(pressed).as("once, and not after its end").containsExactly(MAIL);
    assertThat(loop.takeErrors())
        .singleElement()
        .satisfies(report -> assertThat(report.error()).hasMessage("bad listener"));
  }

  @Test
  void withoutPermissionNoneIsShown(FakeDevice device, TestLoop loop) throws Exception {
    device
        .permission(Permission.NOTIFICATIONS, PermissionStatus.UNDETERMINED)
        .answerPermission(Permission.NOTIFICATIONS, PermissionStatus.DENIED);

    assertThat(loop.run(() -> await(Notifications.requestPermission())))
        .isEqualTo(PermissionStatus.DENIED);
    assertThatThrownBy(() -> loop.run(() -> await(Notifications.show(MAIL))))
        .isInstanceOfSatisfying(
            DeviceException.class, denied -> assertThat(denied.code()).isEqualTo(Code.DENIED));
    assertThat(device.shownNotifications()).isEmpty();
  }

  @Test
  void aTokenIsThereWhereThePlatformHasOne(FakeDevice device, TestLoop loop) throws Exception {
    assertThatThrownBy(() -> loop.run(() -> await(Notifications.deviceToken())))
        .isInstanceOfSatisfying(
            DeviceException.class,
            missing -> assertThat(missing.code()).isEqualTo(Code.UNAVAILABLE));

    device.deviceToken("a1b2");

    assertThat(loop.run(() -> await(Notifications.deviceToken()))).isEqualTo("a1b2");
  }

  @Test
  void textsAndTimesAreChecked() {
    assertThatThrownBy(() -> new Notification(" ", "Title", ""))
        .hasMessage("The id of a notification must not be blank.");
    assertThatThrownBy(() -> new Notification("mail", "", ""))
        .hasMessageContaining("The title of the notification \"mail\" must not be blank");
    assertThatThrownBy(() -> Notifications.schedule(MAIL, Duration.ofSeconds(-1)))
        .hasMessage("The notification \"mail\" cannot be shown PT1S ago. Zero is now.");
  }
}
