package org.javanative.device;

import java.util.Objects;
import org.javanative.runtime.LoopFuture;

/** Hands something to another app that the user chooses. Any thread; nothing blocks. */
public final class Share {
  private static final Feature<ShareBackend> FEATURE = new Feature<>("Share", ShareBackend.class);

  private Share() {}

  /** Whether the platform can. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** Lets the user choose an app; false when the user cancels. */
  public static LoopFuture<Boolean> share(ShareContent content) {
    return FEATURE.on("share").share(Objects.requireNonNull(content, "content"));
  }

  /** {@link #share(ShareContent)} for a text. */
  public static LoopFuture<Boolean> share(String text) {
    return share(ShareContent.text(text));
  }
}
