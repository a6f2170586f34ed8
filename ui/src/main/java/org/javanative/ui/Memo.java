package org.javanative.ui;

import java.util.function.BiPredicate;

/** A component that is rendered again only if {@code same} says that it differs from before. */
record Memo(Component component, BiPredicate<Component, Component> same) implements Element {

  /**
   * Whether the component in {@code next}, which may be wrapped, may be skipped after {@code
   * former}.
   */
  static boolean maySkip(Component former, Element next) {
    Element inner = next instanceof Keyed keyed ? keyed.element() : next;
    return inner instanceof Memo memo
        ? memo.same.test(former, memo.component)
        : former.equals(inner);
  }
}
