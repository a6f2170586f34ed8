package org.javanative.testing;

import org.javanative.device.CameraBackend;
import org.javanative.device.DeviceException;
import org.javanative.device.Permission;
import org.javanative.device.Photo;
import org.javanative.device.PhotoOptions;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The camera of a fake device. Its pickers stay open until a test answers. */
final class FakeCamera implements CameraBackend {
  private final FakeCalls calls;
  private final FakePermissions permissions;
  private final FakeAnswers<@Nullable Photo> pickers;
  private final FakeAnswers<Photo> captures;

  FakeCamera(FakeCalls calls, FakePermissions permissions) {
    this.calls = calls;
    this.permissions = permissions;
    this.pickers = new FakeAnswers<>(calls);
    this.captures = new FakeAnswers<>(calls);
  }

  void answerPicker(@Nullable Photo photo) {
    pickers.answer(() -> photo);
  }

  void answerCapture(Photo photo) {
    captures.answer(() -> photo);
  }

  @Override
  public LoopFuture<@Nullable Photo> takePhoto(PhotoOptions options) {
    refuse(Permission.CAMERA, "takePhoto");
    return pickers.ask("Camera.takePhoto", text(options));
  }

  @Override
  public LoopFuture<@Nullable Photo> pickFromGallery(PhotoOptions options) {
    refuse(Permission.PHOTO_LIBRARY, "pickFromGallery");
    return pickers.ask("Camera.pickFromGallery", text(options));
  }

  @Override
  public LoopFuture<Photo> capture(int preview, PhotoOptions options) {
    refuse(Permission.CAMERA, "capture");
    return captures.ask("Camera.capture", text(options));
  }

  private void refuse(Permission permission, String operation) {
    DeviceException refusal = permissions.refusal(permission, "Camera", operation);
    if (refusal != null) {
      calls.failNext(refusal);
    }
  }

  private static String text(PhotoOptions options) {
    return options.maxWidth()
        + " x "
        + options.maxHeight()
        + ", quality "
        + options.quality()
        + ", "
        + options.facing();
  }
}
