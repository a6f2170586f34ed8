package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * An element that is on the screen, or about to be. Owned by the main thread; while a render is
 * under way, every change is remembered in its {@link Transaction}.
 */
abstract class Node {
  static final Node[] NONE = {};

  final @Nullable Node parent;
  final int depth;
  final @Nullable Object key;
  Element element;
  Node[] children = NONE;

  /** The position among the parent's children, in their committed order. */
  int index;

  /** Whether a component here or below has ever had a layout effect. */
  boolean hadLayoutEffects;

  /** Whether a render has taken the node out of the tree, or has failed to put it in. */
  boolean detached;

  Node(@Nullable Node parent, @Nullable Object key, Element element) {
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.key = key;
    this.element = element;
  }

  /** Notes a layout effect, so that those who look for them need not look elsewhere. */
  final void noteLayoutEffect() {
    for (Node node = this; node != null && !node.hadLayoutEffects; node = node.parent) {
      node.hadLayoutEffects = true;
    }
  }

  final void setChildren(Node[] nodes) {
    setChildren(nodes, 0);
  }

  /** Sets the children, of which the first {@code same} stand where they stood. */
  final void setChildren(Node[] nodes, int same) {
    children = nodes;
    for (int i = same; i < nodes.length; i++) {
      nodes[i].index = i;
    }
  }

  /** The tag of the first view of this node, or {@link Mutation#END} when it has none. */
  final int firstTag() {
    if (this instanceof HostNode host) {
      return host.tag;
    }
    if (this instanceof PortalNode) {
      return Mutation.END;
    }
    for (Node child : children) {
      int tag = child.firstTag();
      if (tag != Mutation.END) {
        return tag;
      }
    }
    return Mutation.END;
  }

  /** The view that holds the views of this node's children. */
  final HostNode container() {
    for (Node node = this; node != null; node = node.parent) {
      if (node instanceof HostNode host) {
        return host;
      }
      if (node instanceof PortalNode portal) {
        return portal.overlay();
      }
    }
    throw new IllegalStateException("No view above " + path());
  }

  /**
   * The view that follows the last child of this node within {@link #container()}, as the tree
   * stands now.
   */
  final int tagAfter() {
    for (Node node = this; !(node instanceof HostNode || node instanceof PortalNode); ) {
      Node above = node.parent;
      if (above == null) {
        break;
      }
      for (int i = node.index + 1; i < above.children.length; i++) {
        int tag = above.children[i].firstTag();
        if (tag != Mutation.END) {
          return tag;
        }
      }
      node = above;
    }
    return Mutation.END;
  }

  final boolean isAttached() {
    for (Node node = this; node != null; node = node.parent) {
      if (node.detached) {
        return false;
      }
    }
    return true;
  }

  /** Where the node is, for messages: its {@link #path}, or "the root" above all components. */
  final String place() {
    String path = path();
    return path.isEmpty() ? "the root" : path;
  }

  /** The components from the root to here: {@code App > List > Row[7]}. */
  final String path() {
    String above = parent == null ? "" : parent.path();
    if (!(this instanceof ComponentNode component)) {
      return above;
    }
    String name = component.name() + (key == null ? "" : "[" + key + "]");
    return above.isEmpty() ? name : above + " > " + name;
  }
}
