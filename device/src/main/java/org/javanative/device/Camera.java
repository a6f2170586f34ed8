package org.javanative.device;

import java.util.Objects;
import org.javanative.runtime.LoopFuture;
import org.javanative.ui.CameraPreviewHandle;
import org.jspecify.annotations.Nullable;

/**
 * The camera, and the photos that the device keeps: {@code Photo photo = await(takePhoto())}.
 *
 * <p>Each method begins at once and returns a future: null for "the user has cancelled", where the
 * user is asked, and a {@link DeviceException} for a failure. Cancelling it closes what is open.
 * Any thread; nothing blocks.
 */
public final class Camera {
  private static final Feature<CameraBackend> FEATURE =
      new Feature<>("Camera", CameraBackend.class);
  private static final OpenPickers PICKERS = new OpenPickers();

  private Camera() {}

  /** Whether the platform has one, or could have: the user may have to allow it. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** {@link #takePhoto(PhotoOptions)} with {@link PhotoOptions#DEFAULT}. */
  public static LoopFuture<@Nullable Photo> takePhoto() {
    return takePhoto(PhotoOptions.DEFAULT);
  }

  /**
   * Lets the user take a photo; null when the user cancels.
   *
   * @throws DeviceException with code {@code BUSY} while another picker is open
   */
  public static LoopFuture<@Nullable Photo> takePhoto(PhotoOptions options) {
    Objects.requireNonNull(options, "options");
    CameraBackend backend = FEATURE.on("takePhoto");
    return PICKERS.open(backend, "takePhoto", () -> backend.takePhoto(options));
  }

  /** {@link #pickFromGallery(PhotoOptions)} with {@link PhotoOptions#DEFAULT}. */
  public static LoopFuture<@Nullable Photo> pickFromGallery() {
    return pickFromGallery(PhotoOptions.DEFAULT);
  }

  /**
   * Lets the user choose one of the photos there are; null when the user cancels. Of whatever type
   * it was, it arrives as JPEG.
   *
   * @throws DeviceException with code {@code BUSY} while another picker is open
   */
  public static LoopFuture<@Nullable Photo> pickFromGallery(PhotoOptions options) {
    Objects.requireNonNull(options, "options");
    CameraBackend backend = FEATURE.on("pickFromGallery");
    return PICKERS.open(backend, "pickFromGallery", () -> backend.pickFromGallery(options));
  }

  /**
   * Takes a photo of what a {@code Ui.cameraPreview} shows. The user is not asked again. Fails with
   * code {@code UNAVAILABLE} when the preview has gone, or shows nothing yet.
   */
  public static LoopFuture<Photo> capture(CameraPreviewHandle preview, PhotoOptions options) {
    Objects.requireNonNull(options, "options");
    return FEATURE.on("capture").capture(preview.tag(), options);
  }
}
