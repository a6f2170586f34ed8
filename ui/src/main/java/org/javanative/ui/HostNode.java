package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** A host element on the screen; its tag names the view that stands for it. */
final class HostNode extends Node {
  final int tag;

  /** Whether the view is gone for good. */
  boolean ended;

  /** Whether the view has ever had a ref: few do, and the others need not be looked at. */
  boolean hadRef;

  HostNode(@Nullable Node parent, @Nullable Object key, HostElement<?, ?> element, int tag) {
    super(parent, key, element);
    this.tag = tag;
  }

  HostElement<?, ?> hostElement() {
    return (HostElement<?, ?>) element;
  }

  HostParts parts() {
    return hostElement().parts;
  }
}
