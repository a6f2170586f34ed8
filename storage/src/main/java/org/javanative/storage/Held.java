package org.javanative.storage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a persisted state is at one moment.
 *
 * @param loaded whether loading has ended
 * @param revision how often the app has set the value; 0 while it is the initial or the loaded one
 */
record Held<T extends @Nullable Object>(T value, boolean loaded, long revision) {
  /** The app's own value comes before the one that was loaded. */
  Held<T> afterLoading(T stored) {
    return new Held<>(revision == 0 ? stored : value, true, revision);
  }

  /** Others have stored a value; it is stored, so there is nothing to save. */
  Held<T> afterChange(T stored) {
    return Objects.equals(value, stored) ? this : new Held<>(stored, true, revision);
  }

  Held<T> withoutLoading() {
    return new Held<>(value, true, revision);
  }

  Held<T> set(T next) {
    return loaded && Objects.equals(value, next) ? this : new Held<>(next, loaded, revision + 1);
  }
}
