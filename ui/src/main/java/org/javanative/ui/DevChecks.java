package org.javanative.ui;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is checked about lists of children in {@linkplain DevMode dev mode}. */
final class DevChecks {
  private DevChecks() {}

  /** Checks a list that gains, loses or moves children. */
  static void beforeListChange(Tree tree, Node parent, Node[] former, Element[] next) {
    if (DevMode.isEnabled()) {
      requireDistinctKeys(parent, next);
      if (former.length > 0 && former.length != next.length && hasUnkeyedSiblings(next)) {
        warnOfMissingKeys(tree, parent, former.length, next.length);
      }
    }
  }

  /** Checks a list that is new. */
  static void requireDistinctKeys(Node parent, Element[] elements) {
    if (!DevMode.isEnabled() || elements.length < 2) {
      return;
    }
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

  private static boolean hasUnkeyedSiblings(Element[] elements) {
    int unkeyed = 0;
    for (Element element : elements) {
      if (Keyed.keyOf(element) == null) {
        unkeyed++;
      }
    }
    return unkeyed > 1;
  }

  private static void warnOfMissingKeys(Tree tree, Node parent, int before, int after) {
    String where = parent.place();
    tree.warnOnce(
        "keys " + where,
        "A list in "
            + where
            + " went from "
            + before
            + " to "
            + after
            + " children, and they have no keys: each keeps its state by its position, which now"
            + " belongs to another. Give each child a key(..) from its data. For one child that"
            + " comes and goes, put Ui.nothing() in its place.");
  }

  private static UiException duplicate(Node parent, @Nullable Object key) {
    return new UiException(
        "Two siblings below "
            + parent.place()
            + " have the key "
            + key
            + ". A key names one element among its siblings: is something twice in the list, or the"
            + " key not unique? Use an id of the data.");
  }
}
