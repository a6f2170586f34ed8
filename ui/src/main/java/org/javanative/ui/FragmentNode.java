package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/** A fragment on the screen. */
final class FragmentNode extends Node {
  FragmentNode(Node parent, @Nullable Object key, Fragment element) {
    super(parent, key, element);
  }
}
