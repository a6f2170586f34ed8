package org.javanative.layout;

import java.util.Arrays;

/** The last few automatic heights of a node, by the width that was asked about. */
final class Heights {
  private static final int MAX = 4;

  /** Floats in an entry: width, parent's width, parent's height, height, unlimited height. */
  private static final int ENTRY = 5;

  private static final float[] NONE = new float[0];

  private float[] entries = NONE;
  private int count;
  private int next;

  int count() {
    return count;
  }

  void clear() {
    count = 0;
    next = 0;
  }

  /** The index of an entry; -1 if there is none. */
  int find(float width, float parentWidth, float parentHeight) {
    for (int i = 0; i < count; i++) {
      int at = i * ENTRY;
      if (entries[at] == width
          && Answers.same(entries[at + 1], parentWidth)
          && Answers.same(entries[at + 2], parentHeight)) {
        return i;
      }
    }
    return -1;
  }

  float width(int index) {
    return entries[index * ENTRY];
  }

  float parentWidth(int index) {
    return entries[index * ENTRY + 1];
  }

  float parentHeight(int index) {
    return entries[index * ENTRY + 2];
  }

  /** Within the node's limits. */
  float height(int index) {
    return entries[index * ENTRY + 3];
  }

  /** As the content alone would have it. */
  float unlimited(int index) {
    return entries[index * ENTRY + 4];
  }

  void add(float width, float parentWidth, float parentHeight, float height, float unlimited) {
    int at = next * ENTRY;
    if (at >= entries.length) {
      entries = Arrays.copyOf(entries, at == 0 ? ENTRY : MAX * ENTRY);
    }
    entries[at] = width;
    entries[at + 1] = parentWidth;
    entries[at + 2] = parentHeight;
    entries[at + 3] = height;
    entries[at + 4] = unlimited;
    count = Math.max(count, next + 1);
    next = (next + 1) % MAX;
  }

  /** Takes over the entries of another. */
  void copy(Heights other) {
    if (entries.length < other.entries.length) {
      entries = new float[MAX * ENTRY];
    }
    System.arraycopy(other.entries, 0, entries, 0, other.count * ENTRY);
    count = other.count;
    next = other.next;
  }
}
