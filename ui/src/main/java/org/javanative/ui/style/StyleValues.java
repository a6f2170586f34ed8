package org.javanative.ui.style;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from style keys to values: a bit for each key, and the values of those that are
 * set, in the order of the keys. So what was set in which order makes no difference, a look-up
 * counts bits, and two maps are compared without searching.
 */
final class StyleValues {
  static final StyleValues EMPTY = new StyleValues(0, 0, new Object[0]);

  /** Whether the keys 0 to 63 are set. */
  private final long low;

  /** Whether the keys 64 to 127 are set. */
  private final long high;

  private final Object[] values;

  private StyleValues(long low, long high, Object[] values) {
    this.low = low;
    this.high = high;
    this.values = values;
  }

  boolean isEmpty() {
    return values.length == 0;
  }

  @Nullable Object get(StyleKey<?> key) {
    return isSet(key.ordinal()) ? values[position(key.ordinal())] : null;
  }

  StyleValues with(StyleKey<?> key, Object value) {
    int ordinal = key.ordinal();
    int position = position(ordinal);
    if (isSet(ordinal)) {
      Object[] changed = values.clone();
      changed[position] = value;
      return new StyleValues(low, high, changed);
    }
    Object[] longer = new Object[values.length + 1];
    System.arraycopy(values, 0, longer, 0, position);
    longer[position] = value;
    System.arraycopy(values, position, longer, position + 1, values.length - position);
    return new StyleValues(low | lowBit(ordinal), high | highBit(ordinal), longer);
  }

  StyleValues without(StyleKey<?> key) {
    int ordinal = key.ordinal();
    if (!isSet(ordinal)) {
      return this;
    }
    int position = position(ordinal);
    Object[] shorter = new Object[values.length - 1];
    System.arraycopy(values, 0, shorter, 0, position);
    System.arraycopy(values, position + 1, shorter, position, shorter.length - position);
    return new StyleValues(low & ~lowBit(ordinal), high & ~highBit(ordinal), shorter);
  }

  /** These values and those of {@code other}, which win. */
  StyleValues with(StyleValues other) {
    StyleValues union = new StyleValues(low | other.low, high | other.high, values);
    Object[] merged = new Object[Long.bitCount(union.low) + Long.bitCount(union.high)];
    int next = 0;
    for (int ordinal = union.next(0); ordinal >= 0; ordinal = union.next(ordinal + 1)) {
      StyleValues from = other.isSet(ordinal) ? other : this;
      merged[next++] = from.values[from.position(ordinal)];
    }
    return new StyleValues(union.low, union.high, merged);
  }

  void forEach(BiConsumer<? super StyleKey<?>, Object> action) {
    int position = 0;
    for (int ordinal = next(0); ordinal >= 0; ordinal = next(ordinal + 1)) {
      action.accept(StyleKey.at(ordinal), values[position++]);
    }
  }

  private boolean isSet(int ordinal) {
    return ((low & lowBit(ordinal)) | (high & highBit(ordinal))) != 0;
  }

  /** How many keys before that one are set. */
  private int position(int ordinal) {
    return ordinal < Long.SIZE
        ? Long.bitCount(low & (1L << ordinal) - 1)
        : Long.bitCount(low) + Long.bitCount(high & (1L << ordinal) - 1);
  }

  /** The first key from that one on which is set, or -1. */
  private int next(int ordinal) {
    if (ordinal < Long.SIZE) {
      long rest = low & -1L << ordinal;
      if (rest != 0) {
        return Long.numberOfTrailingZeros(rest);
      }
    }
    long rest = ordinal < Long.SIZE ? high : ordinal < 2 * Long.SIZE ? high & -1L << ordinal : 0;
    return rest == 0 ? -1 : Long.SIZE + Long.numberOfTrailingZeros(rest);
  }

  private static long lowBit(int ordinal) {
    return ordinal < Long.SIZE ? 1L << ordinal : 0;
  }

  private static long highBit(int ordinal) {
    return ordinal < Long.SIZE ? 0 : 1L << ordinal;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StyleValues that
            && low == that.low
            && high == that.high
            && Arrays.equals(values, that.values));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(low) + Long.hashCode(high)) + Arrays.hashCode(values);
  }
}
