package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are the tags of views: open addressing with linear probing, without boxes.
 * Removal moves later entries back (Knuth, volume 3, 6.4, algorithm R), so that nothing is left
 * behind.
 */
final class TagMap<V> {
  private int[] tags = new int[16];
  private @Nullable Object[] values = new Object[16];
  private int size;

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // put() is the only writer
  @Nullable V get(int tag) {
    for (int i = slot(tag); values[i] != null; i = next(i)) {
      if (tags[i] == tag) {
        return (V) values[i];
      }
    }
    return null;
  }

  void put(int tag, V value) {
    if (size * 2 >= values.length) {
      grow();
    }
    int i = slot(tag);
    while (values[i] != null && tags[i] != tag) {
      i = next(i);
    }
    if (values[i] == null) {
      size++;
    }
    tags[i] = tag;
    values[i] = value;
  }

  void remove(int tag) {
    int i = slot(tag);
    while (values[i] != null && tags[i] != tag) {
      i = next(i);
    }
    if (values[i] == null) {
      return;
    }
    size--;
    int gap = i;
    for (i = next(i); values[i] != null; i = next(i)) {
      int home = slot(tags[i]);
      boolean mayMove = gap <= i ? home <= gap || home > i : home <= gap && home > i;
      if (mayMove) {
        tags[gap] = tags[i];
        values[gap] = values[i];
        gap = i;
      }
    }
    values[gap] = null;
  }

  private int slot(int tag) {
    return (tag * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(values.length - 1);
  }

  private int next(int index) {
    return (index + 1) & (values.length - 1);
  }

  private void grow() {
    int[] formerTags = tags;
    @Nullable Object[] formerValues = values;
    tags = new int[formerTags.length * 2];
    values = new Object[formerValues.length * 2];
    for (int i = 0; i < formerValues.length; i++) {
      Object value = formerValues[i];
      if (value != null) {
        int at = slot(formerTags[i]);
        while (values[at] != null) {
          at = next(at);
        }
        tags[at] = formerTags[i];
        values[at] = value;
      }
    }
  }
}
