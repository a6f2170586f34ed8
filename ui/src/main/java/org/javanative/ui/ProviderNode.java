package org.javanative.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider on the screen, with the components that read its value. */
final class ProviderNode extends Node {
  private final Set<ComponentNode> readers = new LinkedHashSet<>();

  ProviderNode(Node parent, @Nullable Object key, Provider element) {
    super(parent, key, element);
  }

  /** The provider of {@code context} that counts at {@code node}; null when there is none. */
  static @Nullable ProviderNode above(Node node, Context<?> context) {
    for (Node at = node.parent; at != null; at = at.parent) {
      if (at instanceof ProviderNode provider && provider.provider().context() == context) {
        return provider;
      }
    }
    return null;
  }

  Provider provider() {
    return (Provider) element;
  }

  void addReader(ComponentNode reader) {
    readers.add(reader);
  }

  void removeReader(ComponentNode reader) {
    readers.remove(reader);
  }

  /** Asks the readers for another render, because the value has changed. */
  void invalidateReaders() {
    RenderCause cause = new RenderCause.ContextChanged(provider().context().name());
    for (ComponentNode reader : List.copyOf(readers)) {
      if (reader.isUnmounted()) {
        readers.remove(reader);
      } else {
        reader.invalidate(cause);
      }
    }
  }
}
