package org.javanative.device;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The one picker that each camera may have open. Any thread. */
final class OpenPickers {
  private final Map<CameraBackend, String> open = new WeakHashMap<>();

  LoopFuture<@Nullable Photo> open(
      CameraBackend backend, String operation, Supplier<LoopFuture<@Nullable Photo>> picker) {
    claim(backend, operation);
    try {
      LoopFuture<@Nullable Photo> photo = picker.get();
      Handle unused = photo.onDone(done -> release(backend));
      return photo;
    } catch (RuntimeException failed) {
      release(backend);
      throw failed;
    }
  }

  private synchronized void claim(CameraBackend backend, String operation) {
    String former = open.putIfAbsent(backend, operation);
    if (former != null) {
      throw new DeviceException(
          "Camera",
          operation,
          DeviceException.Code.BUSY,
          former
              + " has a picker open, and there can be one at a time. Await that one, or cancel it,"
              + " before another is opened.");
    }
  }

  private synchronized void release(CameraBackend backend) {
    open.remove(backend);
  }
}
