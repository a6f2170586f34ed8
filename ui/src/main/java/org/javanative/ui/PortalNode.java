package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * A portal on the screen. It has no views where it stands; its only child is a layer in the
 * overlay.
 */
final class PortalNode extends Node {
  private final HostNode overlay;

  PortalNode(Node parent, @Nullable Object key, Portal element, HostNode overlay) {
    super(parent, key, element);
    this.overlay = overlay;
  }

  HostNode overlay() {
    return overlay;
  }

  /** The one child, which covers the screen and lets touches beside its children through. */
  static Element layer(Fragment content) {
    return Ui.overlayLayer(content);
  }
}
