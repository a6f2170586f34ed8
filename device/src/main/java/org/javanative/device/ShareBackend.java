package org.javanative.device;

import org.javanative.runtime.LoopFuture;

/** The platform's side of {@link Share}. */
public interface ShareBackend extends DeviceBackend {
  /** Lets the user hand it to another app; false when the user cancels. */
  LoopFuture<Boolean> share(ShareContent content);
}
