package org.javanative.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of queries: records and lists, compared by {@code equals}. */
final class Key {
  private Key() {}

  /** The name of a query that belongs to one hook: equal to nothing else. */
  static final class Own {
    @Override
    public String toString() {
      return "(a query without a key)";
    }
  }

  /**
   * {@code key}, safe from later changes.
   *
   * @throws QueryException when it is neither a record nor a list of values
   */
  static Object checked(@Nullable Object key) {
    if (key instanceof Record || key instanceof Own) {
      return key;
    }
    if (key instanceof List<?> parts && !parts.isEmpty()) {
      for (Object part : parts) {
        if (part != null && part.getClass().isArray()) {
          throw new QueryException(
              "The query key "
                  + key
                  + " has an array in it, which equals nothing but itself. Use a list instead.");
        }
      }
      return Collections.unmodifiableList(new ArrayList<>(parts));
    }
    throw new QueryException(
        "A query key is a record or a list that is not empty, but this is "
            + (key == null ? "null" : key.getClass().getName() + " " + key)
            + ". Two components share a query when their keys are equal: make a record of what the"
            + " fetcher depends on, or write List.of(\"todos\", id).");
  }

  /** Whether {@code key} is {@code prefix}, or a list that begins with it. */
  static boolean startsWith(Object key, Object prefix) {
    return key.equals(prefix)
        || (key instanceof List<?> parts
            && prefix instanceof List<?> first
            && parts.size() > first.size()
            && parts.subList(0, first.size()).equals(first));
  }
}
