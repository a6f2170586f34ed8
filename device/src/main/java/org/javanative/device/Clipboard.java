package org.javanative.device;

import java.util.Objects;
import org.javanative.runtime.LoopFuture;
import org.jspecify.annotations.Nullable;

/** The text that was cut or copied last, in whatever app. Any thread; nothing blocks. */
public final class Clipboard {
  private static final Feature<ClipboardBackend> FEATURE =
      new Feature<>("Clipboard", ClipboardBackend.class);

  private Clipboard() {}

  /** Whether the platform has one, if the user allows it. */
  public static boolean isAvailable() {
    return FEATURE.isAvailable();
  }

  /** The text there; empty when there is none. */
  public static LoopFuture<String> getText() {
    return FEATURE.on("getText").getText();
  }

  /** Puts a text there. */
  public static LoopFuture<@Nullable Void> setText(String text) {
    Objects.requireNonNull(text, "text");
    return FEATURE.on("setText").setText(text);
  }

  /** Whether there is a text. */
  public static LoopFuture<Boolean> hasText() {
    return FEATURE.on("hasText").getText().map(text -> !text.isEmpty());
  }
}
