package org.javanative.ui;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of a handful of entries. Keys are compared by identity; a scan of a few entries
 * beats hashing. The order is that of setting, and does not count for equality.
 */
final class AttributeMap<K> {
  private static final AttributeMap<?> EMPTY = new AttributeMap<>(new Object[0]);

  /** Keys and values in turn. */
  private final Object[] pairs;

  private AttributeMap(Object[] pairs) {
    this.pairs = pairs;
  }

  @SuppressWarnings("unchecked") // it has no keys
  static <K> AttributeMap<K> empty() {
    return (AttributeMap<K>) EMPTY;
  }

  boolean isEmpty() {
    return pairs.length == 0;
  }

  @Nullable Object get(K key) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == key) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  AttributeMap<K> with(K key, Object value) {
    int length = pairs.length;
    for (int i = 0; i < length; i += 2) {
      if (pairs[i] == key) {
        Object[] changed = pairs.clone();
        changed[i + 1] = value;
        return new AttributeMap<>(changed);
      }
    }
    Object[] longer = Arrays.copyOf(pairs, length + 2);
    longer[length] = key;
    longer[length + 1] = value;
    return new AttributeMap<>(longer);
  }

  /** The entries whose value differs from that in {@code former}. */
  AttributeMap<K> minus(AttributeMap<K> former) {
    AttributeMap<K> difference = empty();
    for (int i = 0; i < pairs.length; i += 2) {
      K key = keyAt(i);
      if (!pairs[i + 1].equals(former.get(key))) {
        difference = difference.with(key, pairs[i + 1]);
      }
    }
    return difference;
  }

  void forEach(BiConsumer<? super K, Object> action) {
    for (int i = 0; i < pairs.length; i += 2) {
      action.accept(keyAt(i), pairs[i + 1]);
    }
  }

  @SuppressWarnings("unchecked") // with() is the only writer
  private K keyAt(int index) {
    return (K) pairs[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof AttributeMap<?> map) || pairs.length != map.pairs.length) {
      return false;
    }
    @SuppressWarnings("unchecked") // keys are compared by identity only
    AttributeMap<K> same = (AttributeMap<K>) map;
    for (int i = 0; i < pairs.length; i += 2) {
      boolean sameOrder = pairs[i] == same.pairs[i];
      if (!pairs[i + 1].equals(sameOrder ? same.pairs[i + 1] : same.get(keyAt(i)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      sum += System.identityHashCode(pairs[i]) ^ pairs[i + 1].hashCode();
    }
    return sum;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    forEach(
        (key, value) ->
            text.append(text.length() > 1 ? ", " : "").append(key).append('=').append(value));
    return text.append('}').toString();
  }
}
