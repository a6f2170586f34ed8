package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are ints: open addressing with linear probing, without boxes. Removal moves
 * later entries back (Knuth, volume 3, 6.4, algorithm R), so that nothing is left behind.
 */
final class IntMap<V> {
  private int[] keys = new int[16];
  private @Nullable Object[] values = new Object[16];
  private int size;

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // put() is the only writer
  @Nullable V get(int key) {
    for (int i = slot(key); values[i] != null; i = next(i)) {
      if (keys[i] == key) {
        return (V) values[i];
      }
    }
    return null;
  }

  void put(int key, V value) {
    if (size * 2 >= values.length) {
      grow();
    }
    int i = slot(key);
    while (values[i] != null && keys[i] != key) {
      i = next(i);
    }
    if (values[i] == null) {
      size++;
    }
    keys[i] = key;
    values[i] = value;
  }

  void remove(int key) {
    int i = slot(key);
    while (values[i] != null && keys[i] != key) {
      i = next(i);
    }
    if (values[i] == null) {
      return;
    }
    size--;
    int gap = i;
    for (i = next(i); values[i] != null; i = next(i)) {
      int home = slot(keys[i]);
      boolean mayMove = gap <= i ? home <= gap || home > i : home <= gap && home > i;
      if (mayMove) {
        keys[gap] = keys[i];
        values[gap] = values[i];
        gap = i;
      }
    }
    values[gap] = null;
  }

  private int slot(int key) {
    return (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(values.length - 1);
  }

  private int next(int index) {
    return (index + 1) & (values.length - 1);
  }

  private void grow() {
    int[] formerKeys = keys;
    @Nullable Object[] formerValues = values;
    keys = new int[formerKeys.length * 2];
    values = new Object[formerValues.length * 2];
    for (int i = 0; i < formerValues.length; i++) {
      Object value = formerValues[i];
      if (value != null) {
        int at = slot(formerKeys[i]);
        while (values[at] != null) {
          at = next(at);
        }
        keys[at] = formerKeys[i];
        values[at] = value;
      }
    }
  }
}
