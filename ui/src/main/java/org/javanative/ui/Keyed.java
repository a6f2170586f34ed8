package org.javanative.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element with a key, unless it is a host element, which carries its own. */
record Keyed(Element element, Object key) implements Element {
  Keyed {
    Objects.requireNonNull(key, "key");
  }

  @Override
  public Element key(Object newKey) {
    return new Keyed(element, newKey);
  }

  /** The element without its key and its comparator. */
  static Element unwrap(Element element) {
    Element inner = element instanceof Keyed keyed ? keyed.element : element;
    return inner instanceof Memo memo ? memo.component() : inner;
  }

  /** The key of any element. */
  static @Nullable Object keyOf(Element element) {
    if (element instanceof Keyed keyed) {
      return keyed.key;
    }
    return element instanceof HostElement<?, ?> host ? host.parts.key() : null;
  }
}
