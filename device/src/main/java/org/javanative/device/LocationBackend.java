package org.javanative.device;

import java.util.function.Consumer;
import org.javanative.runtime.LoopFuture;

/** The platform's side of {@link Location}. It asks the user for permission where it must. */
public interface LocationBackend extends DeviceBackend {
  /** Finds the place, new or not older than a few seconds. The caller limits the time. */
  LoopFuture<Fix> current(Accuracy accuracy);

  /**
   * Tells the place, and each that is new.
   *
   * @param failed is called when there will be no more, once
   * @return what ends that
   */
  Runnable watch(
      Accuracy accuracy, Consumer<? super Fix> found, Consumer<? super DeviceException> failed);
}
