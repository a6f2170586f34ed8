package org.javanative.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.javanative.device.CameraBackend;
import org.javanative.device.Photo;
import org.javanative.device.PhotoOptions;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The camera and the pictures of the device, through dialogs that the page shows. */
record BrowserCamera(PageCalls page) implements CameraBackend {
  private static final int MOST_BYTES = 32 << 20;

  /** No JPEG of a camera takes more for a pixel. */
  private static final double BYTES_PER_PIXEL = 4;

  /** What a JPEG has besides its pixels. */
  private static final int HEAD_BYTES = 64 << 10;

  /** How many characters a photo has in base 64, at the most. */
  static int mostChars(PhotoOptions options) {
    double pixels = (double) options.maxWidth() * options.maxHeight();
    int bytes = (int) Math.min(MOST_BYTES, pixels * BYTES_PER_PIXEL + HEAD_BYTES);
    return (bytes + 2) / 3 * 4;
  }

  @Override
  public LoopFuture<@Nullable Photo> takePhoto(PhotoOptions options) {
    return photo("takePhoto", options);
  }

  @Override
  public LoopFuture<@Nullable Photo> pickFromGallery(PhotoOptions options) {
    return photo("pickFromGallery", options);
  }

  @Override
  public LoopFuture<Photo> capture(int preview, PhotoOptions options) {
    return page.<Photo>callForParts(
        mostChars(options),
        BrowserCamera::taken,
        "Camera",
        "capture",
        options.maxWidth(),
        options.maxHeight(),
        options.quality(),
        BrowserDevice.name(options.facing()),
        preview);
  }

  @SuppressWarnings("NullAway") // null says that the user has cancelled
  private LoopFuture<@Nullable Photo> photo(String operation, PhotoOptions options) {
    return page.<@Nullable Photo>callForParts(
        mostChars(options),
        answer -> answer.value().isJsonNull() ? null : taken(answer),
        "Camera",
        operation,
        options.maxWidth(),
        options.maxHeight(),
        options.quality(),
        BrowserDevice.name(options.facing()));
  }

  private static Photo taken(PageCalls.Answer answer) {
    JsonObject size = answer.value().getAsJsonObject();
    JsonElement width = size.get("width");
    return new Photo(answer.bytes(), width.getAsInt(), size.get("height").getAsInt());
  }
}
