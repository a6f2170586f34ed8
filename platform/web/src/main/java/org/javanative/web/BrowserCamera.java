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
  /** 32 MB, in base 64. */
  private static final int MOST_CHARS = (32 << 20) / 3 * 4 + 4;

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
        MOST_CHARS,
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
        MOST_CHARS,
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
