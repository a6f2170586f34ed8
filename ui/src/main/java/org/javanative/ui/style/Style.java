package org.javanative.ui.style;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The look and the layout of a view: an immutable value whose methods return a changed copy.
 *
 * <p>Lengths are in density-independent pixels (dp). Layout is flexbox. Keep what you reuse in a
 * constant, {@code Style.EMPTY.padding(16).gap(12)}, and give it to an element's {@code style}
 * method; styles combine with {@link #with} and {@link #when}. Two styles are equal when they have
 * the same values, in whatever order these were set.
 */
public final class Style extends TextStyle {
  /** Nothing set. */
  public static final Style EMPTY = new Style(StyleValues.EMPTY);

  /** Over the whole of the parent: for backgrounds and overlays. */
  public static final Style ABSOLUTE_FILL = EMPTY.position(Position.ABSOLUTE).inset(0);

  private final StyleValues values;

  private Style(StyleValues values) {
    this.values = values;
  }

  /** The value of {@code key}, or null when it is not set. */
  @SuppressWarnings("unchecked") // set() takes only values of the key's type
  public <T> @Nullable T get(StyleKey<T> key) {
    return (T) values.get(key);
  }

  /** The value of {@code key}, or {@code absent} when it is not set. */
  public <T> T get(StyleKey<T> key, T absent) {
    T value = get(key);
    return value == null ? absent : value;
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Calls {@code action} for each value that is set, in the order of the keys. */
  public void forEach(BiConsumer<? super StyleKey<?>, Object> action) {
    values.forEach(action);
  }

  /** This style with the values of {@code other}, which win. */
  public Style with(Style other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    return new Style(values.with(other.values));
  }

  /** This style with what {@code change} does to it, where {@code condition} holds. */
  public Style when(boolean condition, UnaryOperator<Style> change) {
    return condition ? change.apply(this) : this;
  }

  /** This style with {@code key} not set. */
  public Style without(StyleKey<?> key) {
    return get(key) == null ? this : new Style(values.without(key));
  }

  @Override
  <T> Style set(StyleKey<T> key, T value) {
    Objects.requireNonNull(value, key.name());
    return value.equals(get(key)) ? this : new Style(values.with(key, value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Style style && values.equals(style.values));
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@code {padding=16, gap=12}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(
        (key, value) ->
            text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append('=')
                .append(plain(value)));
    return text.append('}').toString();
  }

  private static String plain(Object value) {
    if (value instanceof Double number) {
      return Numbers.plain(number);
    }
    return value instanceof Enum<?> constant ? Names.of(constant) : value.toString();
  }
}
