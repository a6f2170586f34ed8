package org.javanative.query;

import java.util.Objects;
import java.util.function.Predicate;

/** Which queries are meant. May be used from any thread; matching must not have side effects. */
@FunctionalInterface
public interface QueryFilter {
  /** Whether the query with {@code key}, a record or a list, is meant. */
  boolean matches(Object key);

  /** All queries. */
  static QueryFilter all() {
    return key -> true;
  }

  /** The query with that key, and, if it is a list, those whose keys begin with it. */
  static QueryFilter prefix(Object key) {
    Object checked = Key.checked(key);
    return other -> Key.startsWith(other, checked);
  }

  /** The query with exactly that key. */
  static QueryFilter exact(Object key) {
    Object checked = Key.checked(key);
    return checked::equals;
  }

  /** The queries whose keys are records of that class. */
  static QueryFilter ofType(Class<? extends Record> type) {
    return Objects.requireNonNull(type, "type")::isInstance;
  }

  /** The queries whose keys are records of that class that {@code also} holds for. */
  static <K extends Record> QueryFilter ofType(Class<K> type, Predicate<? super K> also) {
    Objects.requireNonNull(also, "also");
    return key -> type.isInstance(key) && also.test(type.cast(key));
  }
}
