package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** A host element on the screen; its tag names the view that stands for it. */
final class HostNode extends Node {
  final int tag;

  HostNode(@Nullable Node parent, @Nullable Object key, HostElement<?> element, int tag) {
    super(parent, key, element);
    this.tag = tag;
  }

  /** The container that every screen has. */
  static HostNode root() {
    return new HostNode(null, null, Ui.view(), Mutation.ROOT);
  }

  HostParts parts() {
    return ((HostElement<?>) element).parts;
  }
}
