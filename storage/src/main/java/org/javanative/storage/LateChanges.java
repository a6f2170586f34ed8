package org.javanative.storage;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The changes of persisted states that have gone before they were loaded, until they are made to
 * what is stored: by the next state of the key if it comes before that, so that its own come behind
 * them. May be used from any thread.
 */
final class LateChanges {
  /** Whose changes they are. Those of another type are not for that state. */
  private record Place(String key, Type type) {}

  /** Guarded by {@code this}. */
  private final Map<Place, List<UnaryOperator<?>>> changes = new HashMap<>();

  synchronized <T extends @Nullable Object> void add(
      String key, Type type, List<UnaryOperator<T>> more) {
    changes.computeIfAbsent(new Place(key, type), place -> new ArrayList<>()).addAll(more);
  }

  /** Hands all of them over; they are the caller's to make. */
  @SuppressWarnings("unchecked") // they are kept by their type
  synchronized <T extends @Nullable Object> List<UnaryOperator<T>> take(String key, Type type) {
    List<UnaryOperator<?>> found = changes.remove(new Place(key, type));
    return found == null ? List.of() : (List<UnaryOperator<T>>) (List<?>) found;
  }
}
