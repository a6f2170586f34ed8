package org.javanative.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The values that contexts have on one screen where nobody provides one. See {@link
 * Context#ofScreen}. On the main thread only.
 */
final class ScreenValues {
  private final Map<Context<?>, Object> values = new HashMap<>();

  /** The value of {@code context}, made at the first call. */
  Object of(Context<?> context, Supplier<?> factory) {
    Object known = values.get(context);
    if (known == null) {
      known = factory.get();
      if (known == null) {
        throw new UiException("The factory of " + context + " made null; it must make a value.");
      }
      values.put(context, known);
    }
    return known;
  }

  /** Forgets the values, and returns what closes those that want it. */
  List<Runnable> close() {
    List<Runnable> closing = new ArrayList<>();
    for (Object value : values.values()) {
      if (value instanceof AutoCloseable closeable) {
        closing.add(() -> closeOne(closeable));
      }
    }
    values.clear();
    return closing;
  }

  private static void closeOne(AutoCloseable value) {
    try {
      value.close();
    } catch (RuntimeException error) {
      throw error;
    } catch (Exception error) {
      throw new IllegalStateException("Closing " + value + " with its screen failed.", error);
    }
  }
}
