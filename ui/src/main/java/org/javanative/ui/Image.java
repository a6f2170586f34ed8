package org.javanative.ui;

import java.util.function.Consumer;
import org.javanative.ui.style.Color;

/**
 * A picture. Made by {@link Ui#image}.
 *
 * <p>Its size comes from its style; without one it is as large as the picture. A picture that means
 * something has an {@link #accessibilityLabel}; without one it counts as decoration.
 */
public final class Image extends HostElement<Image, ViewHandle> {
  Image(HostParts parts) {
    super(parts);
  }

  @Override
  HostType type() {
    return HostType.IMAGE;
  }

  @Override
  Image with(HostParts changed) {
    return new Image(changed);
  }

  /** How the picture fits; {@link ResizeMode#COVER} unless set. */
  public Image resizeMode(ResizeMode mode) {
    return with(Prop.RESIZE_MODE, mode);
  }

  /** A colour for all of the picture that is not transparent. */
  public Image tintColor(Color color) {
    return with(Prop.TINT_COLOR, color);
  }

  /** What is there until the picture is. */
  public Image placeholderColor(Color color) {
    return with(Prop.PLACEHOLDER_COLOR, color);
  }

  /** Calls {@code handler} on the main thread when the picture is there. */
  public Image onLoad(Runnable handler) {
    return on(EventType.LOAD, handler);
  }

  /**
   * Calls {@code handler} on the main thread, with a reason for logs, when the picture cannot be
   * had.
   */
  public Image onError(Consumer<? super String> handler) {
    return on(EventType.ERROR, handler);
  }
}
