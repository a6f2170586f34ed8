package org.javanative.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A component or fragment with a key. */
record Keyed(Element element, Object key) implements Element {
  Keyed {
    Objects.requireNonNull(key, "key");
  }

  @Override
  public Element key(Object newKey) {
    return new Keyed(element, newKey);
  }

  /** The element without its key. */
  static Element unwrap(Element element) {
    return element instanceof Keyed keyed ? keyed.element : element;
  }

  /** The key of any element. */
  static @Nullable Object keyOf(Element element) {
    if (element instanceof Keyed keyed) {
      return keyed.key;
    }
    return element instanceof HostElement<?> host ? host.parts.key() : null;
  }
}
