package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.device.DeviceHooks.usePosition;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.javanative.device.DeviceException.Code;
import org.javanative.runtime.Task;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.Screen;
import org.javanative.testing.TestHook;
import org.javanative.testing.UiExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class LocationTest {
  private static final Fix HOME = Fix.of(48.1, 11.6, 10, Instant.EPOCH);

  @Test
  void thePlaceIsTheDevices(FakeDevice device, TestLoop loop) throws Exception {
    device.latency(Duration.ofMillis(300)).moveTo(HOME);

    Fix found = loop.run(() -> await(Location.getCurrent()));

    assertThat(found).isEqualTo(HOME);
    assertThat(loop.time()).isEqualTo(Duration.ofMillis(300));
  }

  @Test
  void aDeviceThatDoesNotFindItsPlaceInTimeIsLetGo(FakeDevice device, TestLoop loop) {
    assertThatThrownBy(
            () -> loop.run(() -> await(Location.getCurrent(Accuracy.HIGH, Duration.ofSeconds(3)))))
        .isInstanceOfSatisfying(
            DeviceException.class, late -> assertThat(late.code()).isEqualTo(Code.TIMEOUT))
        .hasMessageStartingWith(
            "Location.getCurrent: The device did not find its place within 3000 ms.");

    assertThat(loop.time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(device.calls())
        .containsExactly("Location.getCurrent(HIGH)", "cancelled Location.getCurrent");
  }

  @Test
  void cancellingTheTaskLetsGoOfTheSensor(FakeDevice device, TestLoop loop) {
    Task<Fix> task = runAsync(() -> await(Location.getCurrent()));
    loop.runCurrent();

    assertThat(task.cancel()).isTrue();
    loop.runCurrent();

    assertThat(device.calls()).last().isEqualTo("cancelled Location.getCurrent");
  }

  @Test
  void aRefusalIsAFailure(FakeDevice device, TestLoop loop) {
    device.moveTo(HOME).permission(Permission.LOCATION, PermissionStatus.DENIED);

    assertThatThrownBy(() -> loop.run(() -> await(Location.getCurrent())))
        .isInstanceOfSatisfying(
            DeviceException.class, denied -> assertThat(denied.code()).isEqualTo(Code.DENIED));
  }

  @Test
  void aWatchTellsEachPlaceUntilItIsClosed(FakeDevice device, TestLoop loop) {
    List<Double> latitudes = new ArrayList<>();
    Task<@Nullable Void> task =
        runAsync(
            () -> {
              try (LocationWatch watch = Location.watch()) {
                for (Fix fix : watch) {
                  latitudes.add(fix.latitude());
                  if (fix.latitude() == 3) {
                    break;
                  }
                }
              }
            });
    loop.runCurrent();
    for (int latitude = 1; latitude <= 4; latitude++) {
      device.moveTo(latitude, 0);
    }
    loop.runUntilIdle();

    assertThat(task.isDone()).isTrue();
    assertThat(latitudes).containsExactly(1.0, 2.0, 3.0);
    assertThat(device.locationWatches()).isZero();
    assertThat(device.calls()).containsExactly("Location.watch(BALANCED)", "ended Location.watch");
  }

  @Test
  void aSlowReaderGetsTheLastHundred(FakeDevice device, TestLoop loop) {
    List<Double> longitudes = new ArrayList<>();
    LocationWatch watch = Location.watch();
    for (int longitude = 1; longitude <= 150; longitude++) {
      device.moveTo(0, longitude);
    }
    Task<@Nullable Void> reader =
        runAsync(
            () -> {
              for (Fix fix : watch) {
                longitudes.add(fix.longitude());
              }
            });
    loop.runCurrent();
    watch.close();
    watch.close();
    loop.runUntilIdle();

    assertThat(reader.isDone()).isTrue();
    assertThat(longitudes).hasSize(100).startsWith(51.0).endsWith(150.0);
    assertThat(device.calls()).containsOnlyOnce("ended Location.watch");
  }

  @Test
  void cancellingTheReaderEndsTheWatch(FakeDevice device, TestLoop loop) {
    LocationWatch watch = Location.watch(Accuracy.HIGH);
    Task<Fix> reader = runAsync(() -> watch.iterator().next());
    loop.runCurrent();

    assertThat(reader.cancel()).isTrue();
    loop.runUntilIdle();

    assertThat(reader.isCancelled()).isTrue();
    assertThat(device.locationWatches()).isZero();
  }

  @Test
  void aWatchThatFailsThrowsAfterWhatWasFound(FakeDevice device, TestLoop loop) throws Exception {
    DeviceException gone = new DeviceException("Location", "watch", Code.GONE, "Unplugged.");
    List<Fix> found = new ArrayList<>();
    LocationWatch watch = Location.watch();
    device.moveTo(HOME).failLocationWatches(gone);

    assertThatThrownBy(() -> loop.run(() -> watch.forEach(found::add))).isSameAs(gone);

    assertThat(found).containsExactly(HOME);
    watch.close();
    assertThat(device.locationWatches()).isZero();
  }

  @Test
  void aComponentShowsWhereTheDeviceIsAndWhyNot() {
    try (TestHook<Position> hook = Screen.renderHook(() -> usePosition(Accuracy.BALANCED))) {
      FakeDevice device = hook.screen().device();
      assertThat(hook.current()).isEqualTo(new Position(null, null));

      device.moveTo(HOME);
      hook.screen().settle();
      assertThat(hook.current()).isEqualTo(new Position(HOME, null));

      DeviceException denied = new DeviceException("Location", "watch", Code.DENIED, "No more.");
      device.failLocationWatches(denied);
      hook.screen().settle();
      assertThat(hook.current()).isEqualTo(new Position(HOME, denied));
      assertThat(device.locationWatches()).isZero();
    }
  }

  @Test
  void placesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Fix.of(100, 11, 1, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Are they swapped?");
    assertThatThrownBy(() -> Fix.of(1, 1, Double.NaN, Instant.EPOCH))
        .hasMessage("accuracyMeters is a radius, but was NaN.");
    assertThatThrownBy(() -> Location.getCurrent(Accuracy.HIGH, Duration.ZERO))
        .hasMessage("The timeout must be above zero, but was PT0S.");
  }
}
