package org.javanative.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the former children each new element continues: the one with the same key, or without a
 * key the one in the same position, if it is of the same kind.
 */
final class ChildMatch {
  private static final int NEW = -1;

  private ChildMatch() {}

  /** For each of {@code next} the index of the former child, or -1. */
  static int[] match(Node parent, Node[] former, Element[] next) {
    requireDistinctKeys(parent, next);
    int[] sources = new int[next.length];
    int shared = Math.min(former.length, next.length);
    int same = 0;
    while (same < shared && continues(former[same], next[same])) {
      sources[same] = same;
      same++;
    }
    if (same == next.length) {
      return sources;
    }
    Arrays.fill(sources, same, next.length, NEW);
    Map<Object, Integer> byKey = indexByKey(former, same);
    for (int i = same; i < next.length; i++) {
      Object key = Keyed.keyOf(next[i]);
      Integer candidate = key == null ? Integer.valueOf(i) : byKey.get(key);
      if (candidate != null && candidate < former.length && continues(former[candidate], next[i])) {
        sources[i] = candidate;
      }
    }
    return sources;
  }

  /** Whether nothing was added, removed or moved. */
  static boolean isIdentity(int[] sources, int formerLength) {
    if (sources.length != formerLength) {
      return false;
    }
    for (int i = 0; i < sources.length; i++) {
      if (sources[i] != i) {
        return false;
      }
    }
    return true;
  }

  private static Map<Object, Integer> indexByKey(Node[] former, int from) {
    Map<Object, Integer> byKey = new HashMap<>();
    for (int i = from; i < former.length; i++) {
      if (former[i].key != null) {
        byKey.put(former[i].key, i);
      }
    }
    return byKey;
  }

  private static boolean continues(Node node, Element keyed) {
    return Objects.equals(node.key, Keyed.keyOf(keyed))
        && sameKind(node.element, Keyed.unwrap(keyed));
  }

  private static boolean sameKind(Element former, Element next) {
    return former.getClass() == next.getClass();
  }

  static void requireDistinctKeys(Node parent, Element[] elements) {
    Set<Object> seen = null;
    for (Element element : elements) {
      Object key = Keyed.keyOf(element);
      if (key == null) {
        continue;
      }
      if (seen == null) {
        seen = new HashSet<>();
      }
      if (!seen.add(key)) {
        throw duplicate(parent, key);
      }
    }
  }

  private static UiException duplicate(Node parent, @Nullable Object key) {
    return new UiException(
        "Two siblings below "
            + parent.path()
            + " have the key "
            + key
            + ". A key names one element among its siblings: is something twice in the list, or the"
            + " key not unique? Use an id of the data.");
  }
}
