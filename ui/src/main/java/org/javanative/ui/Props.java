package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The properties of a view: an immutable map from {@link Prop} to its value. */
public final class Props {
  /** Nothing set. */
  public static final Props EMPTY = new Props(AttributeMap.empty());

  /** What hides a view. */
  static final Props HIDDEN = EMPTY.with(Prop.HIDDEN, true);

  private final AttributeMap<Prop<?>> values;

  private Props(AttributeMap<Prop<?>> values) {
    this.values = values;
  }

  /** The value of {@code prop}, or null when it is not set. */
  @SuppressWarnings("unchecked") // with() takes only values of the prop's type
  public <T> @Nullable T get(Prop<T> prop) {
    return (T) values.get(prop);
  }

  /** The value of {@code prop}, or {@code absent} when it is not set. */
  public <T> T get(Prop<T> prop, T absent) {
    T value = get(prop);
    return value == null ? absent : value;
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Calls {@code action} for each property that is set, in the order of setting. */
  public void forEach(BiConsumer<? super Prop<?>, Object> action) {
    values.forEach(action);
  }

  <T> Props with(Prop<T> prop, T value) {
    return new Props(values.with(prop, value));
  }

  /** What {@code next} sets anew or otherwise. */
  Props changedIn(Props next) {
    return new Props(next.values.minus(values));
  }

  /** What {@code next} no longer sets. */
  List<Prop<?>> clearedIn(Props next) {
    List<Prop<?>> cleared = new ArrayList<>(0);
    values.forEach(
        (prop, value) -> {
          if (next.values.get(prop) == null) {
            cleared.add(prop);
          }
        });
    return cleared;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Props props && values.equals(props.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
