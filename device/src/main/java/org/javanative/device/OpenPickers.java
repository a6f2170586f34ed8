package org.javanative.device;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.javanative.runtime.Handle;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The one picker that each camera may have open. Any thread. */
final class OpenPickers {
  /** Guarded by this, and so are its values. */
  private final Map<CameraBackend, Picker> pickers = new WeakHashMap<>();

  /** A picker that is open, or about to be. */
  private static final class Picker {
    final String operation;
    @Nullable LoopFuture<?> photo;

    Picker(String operation) {
      this.operation = operation;
    }

    boolean isOpen() {
      return photo == null || !photo.isDone();
    }
  }

  LoopFuture<@Nullable Photo> open(
      CameraBackend backend, String operation, Supplier<LoopFuture<@Nullable Photo>> opening) {
    Picker own = claim(backend, operation);
    try {
      LoopFuture<@Nullable Photo> photo = opening.get();
      synchronized (this) {
        own.photo = photo;
      }
      Handle unused = photo.onDone(done -> release(backend, own));
      return photo;
    } catch (RuntimeException failed) {
      release(backend, own);
      throw failed;
    }
  }

  private synchronized Picker claim(CameraBackend backend, String operation) {
    Picker former = pickers.get(backend);
    if (former != null && former.isOpen()) {
      throw new DeviceException(
          "Camera",
          operation,
          DeviceException.Code.BUSY,
          former.operation
              + " has a picker open, and there can be one at a time. Await that one, or cancel it,"
              + " before another is opened.");
    }
    Picker own = new Picker(operation);
    pickers.put(backend, own);
    return own;
  }

  private synchronized void release(CameraBackend backend, Picker own) {
    pickers.remove(backend, own);
  }
}
