package org.javanative.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a persisted state is at one moment.
 *
 * @param loaded whether loading has ended
 * @param revision how often the app has set the value; 0 while it is the initial or the loaded one
 * @param changes what the app wants to make of the stored value, in order, as soon as that is
 *     there; {@code value} is what they make of the initial one
 */
record Held<T extends @Nullable Object>(
    T value, boolean loaded, long revision, List<UnaryOperator<T>> changes) {

  static <T extends @Nullable Object> Held<T> initially(T value) {
    return new Held<>(value, false, 0, List.of());
  }

  /** Whether the app has said what the value is, whatever is stored. */
  private boolean isSet() {
    return revision > 0 && !isOpen();
  }

  /** Whether it is not known yet what is to be stored: that depends on what is. */
  boolean isOpen() {
    return !changes.isEmpty();
  }

  /** The app's own value comes before the one that was loaded, and its changes on top of that. */
  Held<T> afterLoading(T stored) {
    if (isSet()) {
      return new Held<>(value, true, revision, List.of());
    }
    T changed = applied(changes, stored);
    return new Held<>(changed, true, Objects.equals(changed, stored) ? 0 : revision, List.of());
  }

  /** What was loaded, without changes that cannot be made to it. */
  Held<T> afterLoadingAlone(T stored) {
    return isOpen() ? new Held<>(stored, true, 0, List.of()) : afterLoading(stored);
  }

  /** Nothing was stored. */
  Held<T> withoutStored() {
    return new Held<>(value, true, revision, List.of());
  }

  /** What is stored is unknown, so changes of it are not to replace it. */
  Held<T> afterFailedLoad() {
    return isOpen() ? new Held<>(value, true, 0, List.of()) : withoutStored();
  }

  /** Others have stored a value; it is stored, so there is nothing to save. */
  Held<T> afterChange(T stored) {
    return Objects.equals(value, stored) ? this : new Held<>(stored, true, revision, List.of());
  }

  /** A former state of the key has gone with changes that it could not make any more. */
  Held<T> behind(List<UnaryOperator<T>> earlier, T initial) {
    if (loaded || isSet()) {
      return this;
    }
    List<UnaryOperator<T>> all = new ArrayList<>(earlier);
    all.addAll(changes);
    return new Held<>(applied(all, initial), false, revision + 1, List.copyOf(all));
  }

  Held<T> set(T next) {
    return loaded && Objects.equals(value, next)
        ? this
        : new Held<>(next, loaded, revision + 1, List.of());
  }

  Held<T> update(UnaryOperator<T> change) {
    T next = change.apply(value);
    if (loaded || isSet()) {
      return set(next);
    }
    List<UnaryOperator<T>> all = new ArrayList<>(changes);
    all.add(change);
    return new Held<>(next, false, revision + 1, List.copyOf(all));
  }

  static <T extends @Nullable Object> T applied(List<UnaryOperator<T>> changes, T to) {
    T value = to;
    for (UnaryOperator<T> change : changes) {
      value = change.apply(value);
    }
    return value;
  }
}
