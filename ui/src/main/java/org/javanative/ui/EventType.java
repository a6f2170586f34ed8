package org.javanative.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can happen to a view. */
public enum EventType {
  /** Pressed and released, by pointer, key or assistive technology. No payload. */
  CLICK {
    @Override
    void deliver(Object handler, @Nullable Object payload) {
      ((Runnable) handler).run();
    }
  };

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in lower case with hyphens, as dumps and protocols have it. */
  public String label() {
    return label;
  }

  /** The event with that label; null when there is none. */
  public static @Nullable EventType ofLabel(String label) {
    for (EventType type : values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    return null;
  }

  abstract void deliver(Object handler, @Nullable Object payload);
}
