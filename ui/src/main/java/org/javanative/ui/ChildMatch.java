package org.javanative.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which former child each new one continues, in the part of a list that is not alike. Positions
 * count from the beginning of the whole lists.
 */
final class ChildMatch {
  private static final int NEW = -1;

  private final int start;
  private final int end;
  private final int[] sources;
  private final boolean[] kept;

  private ChildMatch(int start, int end, int formerCount) {
    this.start = start;
    this.end = end;
    this.sources = new int[end - start];
    this.kept = new boolean[formerCount];
  }

  /**
   * Matches what is left after the first {@code start} and the last {@code tail} children, which
   * are alike.
   */
  static ChildMatch of(Node[] former, Element[] next, int start, int tail) {
    int formerEnd = former.length - tail;
    ChildMatch match = new ChildMatch(start, next.length - tail, Math.max(0, formerEnd - start));
    Arrays.fill(match.sources, NEW);
    for (int i = start; i < Math.min(match.end, formerEnd); i++) {
      match.take(i, i, former, next[i]);
    }
    if (formerEnd > start) {
      match.takeByKey(former, next, formerEnd);
    }
    return match;
  }

  /** Looks up by key what does not stand where it stood. */
  private void takeByKey(Node[] former, Element[] next, int formerEnd) {
    Map<Object, Integer> byKey = null;
    for (int i = start; i < end; i++) {
      Object key = sources[i - start] == NEW ? Keyed.keyOf(next[i]) : null;
      if (key != null) {
        if (byKey == null) {
          byKey = indexByKey(former, formerEnd);
        }
        Integer candidate = byKey.get(key);
        take(i, candidate == null ? NEW : candidate, former, next[i]);
      }
    }
  }

  private void take(int i, int candidate, Node[] former, Element next) {
    if (candidate >= 0
        && !kept[candidate - start]
        && Reconciler.continues(former[candidate], next)) {
      kept[candidate - start] = true;
      sources[i - start] = candidate;
    }
  }

  private Map<Object, Integer> indexByKey(Node[] former, int formerEnd) {
    Map<Object, Integer> byKey = new HashMap<>();
    for (int i = start; i < formerEnd; i++) {
      if (former[i].key != null && !kept[i - start]) {
        byKey.put(former[i].key, i);
      }
    }
    return byKey;
  }

  /** The first position that is not alike. */
  int start() {
    return start;
  }

  /** The position after the last that is not alike. */
  int end() {
    return end;
  }

  /** The former position of the new child at {@code i}, or -1 when it is new. */
  int source(int i) {
    return sources[i - start];
  }

  /** The former positions in order, -1 for new children. */
  int[] sources() {
    return sources;
  }

  /** Whether the former child at {@code i} goes on. */
  boolean isKept(int i) {
    return kept[i - start];
  }
}
