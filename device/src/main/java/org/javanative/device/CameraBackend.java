package org.javanative.device;

import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The platform's side of {@link Camera}. One picker at a time is asked of it. */
public interface CameraBackend extends DeviceBackend {
  /** Lets the user take a photo; null when the user cancels. */
  LoopFuture<@Nullable Photo> takePhoto(PhotoOptions options);

  /** Lets the user choose one of the photos there are; null when the user cancels. */
  LoopFuture<@Nullable Photo> pickFromGallery(PhotoOptions options);

  /**
   * Takes a photo of what a {@code camera-preview} shows, without asking. Fails with {@code
   * UNAVAILABLE} when there is no such view, or no picture in it yet.
   *
   * @param preview the tag of its view on the screen that the backend belongs to
   */
  LoopFuture<Photo> capture(int preview, PhotoOptions options);
}
