package org.javanative.examples.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.javanative.device.AppState;
import org.javanative.device.Battery;
import org.javanative.device.DeviceException;
import org.javanative.device.NetInfo;
import org.javanative.device.Permission;
import org.javanative.device.PermissionStatus;
import org.javanative.device.Photo;
import org.javanative.testing.By;
import org.javanative.testing.FakeDevice;
import org.junit.jupiter.api.Test;

/** The demos of devices do what they say, and say what goes wrong. */
class DeviceDemosTest {
  private static FakeDevice device(DemoScreen demo) {
    return demo.screen().device();
  }

  @Test
  void aPhotoIsShown() {
    try (DemoScreen demo = DemoScreen.of("Camera")) {
      device(demo).permission(Permission.CAMERA, PermissionStatus.GRANTED);
      device(demo).photo(new Photo(new byte[] {(byte) 0xff, (byte) 0xd8, 1}, 40, 30));
      demo.press("Take a photo");
      demo.screen().settle();
      assertThat(demo.shows("40 × 30, 3 bytes.")).isTrue();
      assertThat(demo.screen().find(By.label("Your photo"))).isPresent();

      device(demo).cancelPhoto();
      demo.press("Take a photo");
      demo.screen().settle();
      assertThat(demo.shows("Cancelled.")).isTrue();
    }
  }

  @Test
  void aPlaceIsFoundOrItIsSaidWhyNot() {
    try (DemoScreen demo = DemoScreen.of("Location")) {
      device(demo).permission(Permission.LOCATION, PermissionStatus.GRANTED).moveTo(48.1, 11.6);
      demo.press("Where am I?");
      demo.screen().settle();
      assertThat(demo.screen().all(By.text(Pattern.compile("48.1000° north.*")))).hasSize(1);

      DeviceException failure =
          new DeviceException(
              "Location", "getCurrent", DeviceException.Code.TIMEOUT, "Nothing was found.");
      device(demo).failNext(failure);
      demo.press("Where am I?");
      demo.screen().settle();
      assertThat(demo.shows(failure.getMessage())).isTrue();
    }
  }

  @Test
  void aQuestionIsAwaited() {
    try (DemoScreen demo = DemoScreen.of("Alert")) {
      demo.press("Ask");
      device(demo).answerAlert(0);
      demo.screen().settle();
      assertThat(demo.shows("Deleted.") || demo.shows("It stays.")).isTrue();

      demo.press("Offer");
      device(demo).dismissAlert();
      demo.screen().settle();
      assertThat(demo.shows("Cancelled.")).isTrue();
    }
  }

  @Test
  void whatIsCopiedIsPasted() {
    try (DemoScreen demo = DemoScreen.of("Clipboard")) {
      demo.press("Copy");
      demo.screen().settle();
      assertThat(device(demo).clipboard()).isEqualTo("A line worth keeping");
      demo.press("Paste");
      demo.screen().settle();
      assertThat(demo.shows("Pasted: A line worth keeping")).isTrue();
    }
  }

  @Test
  void aNotificationIsScheduledOnceTheUserAllowsIt() {
    try (DemoScreen demo = DemoScreen.of("Notifications")) {
      device(demo).permission(Permission.NOTIFICATIONS, PermissionStatus.UNDETERMINED);
      device(demo).answerPermission(Permission.NOTIFICATIONS, PermissionStatus.DENIED);
      demo.press("Notify me");
      demo.screen().settle();
      assertThat(demo.shows("You would rather not be notified.")).isTrue();

      device(demo).permission(Permission.NOTIFICATIONS, PermissionStatus.GRANTED);
      demo.press("In five seconds").wait(Duration.ofSeconds(6));
      assertThat(device(demo).shownNotifications()).hasSize(1);
    }
  }

  @Test
  void theHooksFollowTheDevice() {
    try (DemoScreen demo = DemoScreen.of("useNetInfo")) {
      device(demo).network(NetInfo.OFFLINE);
      demo.wait(Duration.ZERO);
      assertThat(demo.shows("No network")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useBattery")) {
      device(demo).battery(new Battery(0.25, Battery.State.CHARGING));
      demo.wait(Duration.ZERO);
      assertThat(demo.shows("25 %")).isTrue();
    }
    try (DemoScreen demo = DemoScreen.of("useAppState")) {
      device(demo).appState(AppState.BACKGROUND);
      demo.wait(Duration.ZERO);
      device(demo).appState(AppState.ACTIVE);
      demo.wait(Duration.ZERO);
      assertThat(demo.shows("Out of sight 1 times. Try another tab, and come back.")).isTrue();
    }
  }

  @Test
  void theSensorOfPlacesRestsUntilItIsWanted() {
    try (DemoScreen demo = DemoScreen.of("usePosition")) {
      device(demo).permission(Permission.LOCATION, PermissionStatus.GRANTED).moveTo(1, 2);
      assertThat(device(demo).locationWatches()).isZero();

      demo.labelled("Follow this device").toggle();
      demo.wait(Duration.ofSeconds(1));
      assertThat(device(demo).locationWatches()).isEqualTo(1);
      assertThat(demo.shows("1.00000, 2.00000")).isTrue();

      demo.labelled("Follow this device").toggle();
      demo.screen().settle();
      assertThat(device(demo).locationWatches()).isZero();
    }
  }
}
