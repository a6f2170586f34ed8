package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.javanative.device.DeviceException.Code;
import org.javanative.testing.FakeDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicePlatformTest {
  private static final DevicePlatform INSTALLED = DevicePlatform.builder("the desk").build();

  @Test
  void theScreensPlatformComesBeforeTheOneInstalled() {
    FakeDevice own = FakeDevice.create();
    DevicePlatform.install(INSTALLED);
    try {
      assertThat(DevicePlatform.current()).isSameAs(INSTALLED);
      DevicePlatform.HOST.runWith(own, () -> assertThat(DevicePlatform.current()).isSameAs(own));
    } finally {
      DevicePlatform.install(null);
    }
  }

  @Test
  void withoutAPlatformTheRemedyIsSaid() {
    assertThat(Camera.isAvailable()).isFalse();
    assertThatThrownBy(DevicePlatform::current)
        .isInstanceOfSatisfying(
            DeviceException.class,
            missing -> assertThat(missing.code()).isEqualTo(Code.UNAVAILABLE))
        .hasMessageContaining("call DevicePlatform.install(..) at the start of the app");
  }

  @Test
  void whatThePlatformLacksIsUnavailable() {
    DevicePlatform.HOST.runWith(
        INSTALLED,
        () -> {
          assertThat(Camera.isAvailable()).isFalse();
          assertThatThrownBy(Camera::takePhoto)
              .isInstanceOfSatisfying(
                  DeviceException.class,
                  missing -> {
                    assertThat(missing.code()).isEqualTo(Code.UNAVAILABLE);
                    assertThat(missing.operation()).isEqualTo("takePhoto");
                  })
              .hasMessageStartingWith("Camera.takePhoto: There is no Camera on the desk.");
        });
  }

  @Test
  void aPlatformIsMadeOfBackends(@TempDir Path folder) {
    DevicePlatform platform =
        DevicePlatform.builder("the desk").with(FileSystemBackend.class, () -> folder).build();

    DevicePlatform.HOST.runWith(platform, () -> assertThat(FileSystem.folder()).isEqualTo(folder));
  }

  @Test
  void aFeatureHasOneBackend() {
    DevicePlatform.Builder builder =
        DevicePlatform.builder("the desk").with(KeyboardBackend.class, () -> {});

    assertThatThrownBy(() -> builder.with(KeyboardBackend.class, () -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The platform the desk has two backends for KeyboardBackend.");
  }
}
