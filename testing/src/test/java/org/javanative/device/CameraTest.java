package org.javanative.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.javanative.runtime.Async.await;
import static org.javanative.runtime.Async.runAsync;
import static org.javanative.ui.Hooks.async;
import static org.javanative.ui.Hooks.useRef;
import static org.javanative.ui.Hooks.useState;
import static org.javanative.ui.Ui.button;
import static org.javanative.ui.Ui.cameraPreview;
import static org.javanative.ui.Ui.column;
import static org.javanative.ui.Ui.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.javanative.device.DeviceException.Code;
import org.javanative.runtime.LoopFuture;
import org.javanative.runtime.Task;
import org.javanative.runtime.TestLoop;
import org.javanative.testing.By;
import org.javanative.testing.FakeDevice;
import org.javanative.testing.Screen;
import org.javanative.testing.UiExtension;
import org.javanative.ui.AccessibilityRole;
import org.javanative.ui.CameraFacing;
import org.javanative.ui.CameraPreviewHandle;
import org.javanative.ui.Component;
import org.javanative.ui.Element;
import org.javanative.ui.EventType;
import org.javanative.ui.HostType;
import org.javanative.ui.Ref;
import org.javanative.ui.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UiExtension.class)
class CameraTest {
  private static final Photo PHOTO = new Photo(new byte[] {(byte) 0xff, (byte) 0xd8, 1}, 4, 3);

  /** Takes a photo at a press, and says what came of it. */
  private record Shooter() implements Component {
    @Override
    public Element render() {
      State<String> result = useState("nothing yet");
      return column(
          text(result.get()),
          button("Shoot")
              .onClick(
                  async(
                      () -> {
                        Photo photo = await(Camera.takePhoto());
                        result.set(photo == null ? "cancelled" : photo.toString());
                      })));
    }
  }

  private static void shoot(Screen screen) {
    screen.get(By.role(AccessibilityRole.BUTTON, "Shoot")).press();
  }

  @Test
  void aPhotoComesWhenTheUserHasTakenIt() {
    try (Screen screen = Screen.render(new Shooter())) {
      shoot(screen);
      assertThat(screen.find(By.text("nothing yet"))).isPresent();

      screen.device().photo(PHOTO);
      screen.settle();

      assertThat(screen.find(By.text("Photo(4 x 3, 3 bytes)"))).isPresent();
      assertThat(screen.device().calls())
          .containsExactly("Camera.takePhoto(2048 x 2048, quality 0.85, BACK)");
    }
  }

  @Test
  void thatTheUserHasCancelledIsAValue() {
    try (Screen screen = Screen.render(new Shooter())) {
      screen.device().cancelPhoto();

      shoot(screen);

      assertThat(screen.find(By.text("cancelled"))).isPresent();
    }
  }

  @Test
  void aSecondPickerIsRefusedWhileOneIsOpen(FakeDevice device, TestLoop loop) throws Exception {
    loop.run(
        () -> {
          LoopFuture<@Nullable Photo> first = Camera.takePhoto();
          assertThatThrownBy(Camera::pickFromGallery)
              .isInstanceOfSatisfying(
                  DeviceException.class,
                  busy -> {
                    assertThat(busy.code()).isEqualTo(Code.BUSY);
                    assertThat(busy.module()).isEqualTo("Camera");
                    assertThat(busy.operation()).isEqualTo("pickFromGallery");
                  })
              .hasMessageStartingWith(
                  "Camera.pickFromGallery: takePhoto has a picker open, and there can be one");

          device.photo(PHOTO);
          assertThat(await(first)).isEqualTo(PHOTO);
          LoopFuture<@Nullable Photo> second = Camera.pickFromGallery();
          device.photo(PHOTO);
          assertThat(await(second)).isEqualTo(PHOTO);
        });
  }

  @Test
  void anotherPickerOpensRightAfterTheFormerWasCancelled(FakeDevice device, TestLoop loop)
      throws Exception {
    loop.run(
        () -> {
          assertThat(Camera.takePhoto().cancel()).isTrue();

          LoopFuture<@Nullable Photo> second = Camera.takePhoto();

          device.photo(PHOTO);
          assertThat(await(second)).isEqualTo(PHOTO);
        });
  }

  @Test
  void twoDevicesHaveAPickerEach(TestLoop loop) throws Exception {
    FakeDevice other = FakeDevice.create();
    loop.run(
        () -> {
          LoopFuture<@Nullable Photo> here = Camera.takePhoto();
          DevicePlatform.HOST.runWith(
              other,
              () -> {
                LoopFuture<@Nullable Photo> there = Camera.takePhoto();
                assertThat(there.cancel()).isTrue();
              });
          assertThat(here.cancel()).isTrue();
        });
  }

  @Test
  void cancellingTheTaskClosesThePicker(FakeDevice device, TestLoop loop) {
    Task<@Nullable Photo> task = runAsync(() -> await(Camera.takePhoto()));
    loop.runCurrent();

    assertThat(task.cancel()).isTrue();
    loop.runUntilIdle();

    assertThat(task.isCancelled()).isTrue();
    assertThat(device.calls()).last().isEqualTo("cancelled Camera.takePhoto");
  }

  @Test
  void aPhotoThatComesTooLateIsIgnored(FakeDevice device, TestLoop loop) {
    device.latency(Duration.ofSeconds(1)).photo(PHOTO);
    Task<@Nullable Photo> task = runAsync(() -> await(Camera.takePhoto()));
    loop.runCurrent();
    assertThat(task.cancel()).isTrue();

    loop.advanceBy(Duration.ofSeconds(2));

    assertThat(task.isCancelled()).isTrue();
    assertThat(loop.errors()).isEmpty();
  }

  @Test
  void aPickerClosesWithItsScreen() {
    FakeDevice device = FakeDevice.create();
    try (Screen screen = Screen.render(new Shooter(), options -> options.device(device))) {
      shoot(screen);
    }

    assertThat(device.calls()).last().isEqualTo("cancelled Camera.takePhoto");
  }

  @Test
  void aRefusalSaysWhatWasRefused(FakeDevice device, TestLoop loop) {
    device.permission(Permission.CAMERA, PermissionStatus.BLOCKED);

    assertThatThrownBy(() -> loop.run(() -> await(Camera.takePhoto())))
        .isInstanceOfSatisfying(
            DeviceException.class, denied -> assertThat(denied.code()).isEqualTo(Code.DENIED))
        .hasMessageContaining("does not allow CAMERA: it is BLOCKED");
    device.photo(PHOTO);
    assertThatThrownBy(() -> loop.run(() -> await(Camera.takePhoto())))
        .as("the refused picker is not open any more")
        .isInstanceOfSatisfying(
            DeviceException.class, denied -> assertThat(denied.code()).isEqualTo(Code.DENIED));
  }

  @Test
  void optionsReachTheDevice(FakeDevice device, TestLoop loop) throws Exception {
    device.photo(PHOTO);
    PhotoOptions options =
        PhotoOptions.DEFAULT.withMaxSize(640, 480).withQuality(0.5).withFacing(CameraFacing.FRONT);

    assertThat(loop.run(() -> await(Camera.pickFromGallery(options)))).isEqualTo(PHOTO);

    assertThat(device.calls())
        .containsExactly("Camera.pickFromGallery(640 x 480, quality 0.5, FRONT)");
  }

  @Test
  void optionsThatCannotBeAreRefusedWithTheReason() {
    assertThatThrownBy(() -> PhotoOptions.DEFAULT.withQuality(85))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The quality of a photo is from 0 to 1, but was 85.0.");
    assertThatThrownBy(() -> PhotoOptions.DEFAULT.withMaxSize(0, 10))
        .hasMessageContaining("cannot be limited to 0 x 10");
    assertThatThrownBy(() -> new Photo(new byte[] {'P', 'N', 'G'}, 1, 1))
        .hasMessageContaining("A photo is a JPEG file");
  }

  @Test
  void aPhotoCanBeShown() {
    assertThat(PHOTO.dataUrl()).isEqualTo("data:image/jpeg;base64,/9gB");
    assertThat(PHOTO.mime()).isEqualTo("image/jpeg");
    PHOTO.bytes()[0] = 0;
    assertThat(PHOTO.bytes()).as("what is handed out is a copy").startsWith(0xff, 0xd8);
  }

  /** Shows what the camera sees, and takes it. */
  private record Viewfinder(List<Object> taken) implements Component {
    @Override
    public Element render() {
      Ref<@Nullable CameraPreviewHandle> preview = useRef();
      return column(
          cameraPreview()
              .facing(CameraFacing.FRONT)
              .ref(preview)
              .onReady(() -> taken.add("ready"))
              .onError(reason -> taken.add("error " + reason)),
          button("Shoot")
              .onClick(
                  async(
                      () ->
                          taken.add(await(Camera.capture(preview.get(), PhotoOptions.DEFAULT))))));
    }
  }

  @Test
  void whatAPreviewShowsCanBeTaken() {
    List<Object> taken = new ArrayList<>();
    try (Screen screen = Screen.render(new Viewfinder(taken))) {
      screen.get(By.type(HostType.CAMERA_PREVIEW)).fire(EventType.LOAD, null);
      screen.get(By.type(HostType.CAMERA_PREVIEW)).fire(EventType.ERROR, "taken away");
      screen.device().previewPhoto(PHOTO);

      shoot(screen);

      assertThat(taken).containsExactly("ready", "error taken away", PHOTO);
    }
  }
}
