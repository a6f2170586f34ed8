package org.javanative.device;

import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The platform's side of {@link Clipboard}. */
public interface ClipboardBackend extends DeviceBackend {
  /** The text there; empty when there is none. */
  LoopFuture<String> getText();

  /** Puts a text there. */
  LoopFuture<@Nullable Void> setText(String text);
}
