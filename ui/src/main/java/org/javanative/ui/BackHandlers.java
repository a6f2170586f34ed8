package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Who wants to know of the back button: the last to come is asked first. On the main thread. */
final class BackHandlers {
  private final List<BooleanSupplier> handlers = new ArrayList<>();

  /** Adds a handler, and returns what takes it out. */
  Runnable add(BooleanSupplier handler) {
    handlers.add(handler);
    return () -> handlers.remove(handler);
  }

  /** Whether one of the handlers has dealt with it. */
  boolean dispatch() {
    List<BooleanSupplier> now = List.copyOf(handlers);
    for (int i = now.size() - 1; i >= 0; i--) {
      if (now.get(i).getAsBoolean()) {
        return true;
      }
    }
    return false;
  }
}
