package org.javanative.layout;

import org.jspecify.annotations.Nullable;

/**
 * What changed at a node and below it since the last layout.
 *
 * <p>A dirty node's ancestors are dirty, and each holds a list of its dirty children, so that they
 * are found without looking at the others. After a layout nothing is dirty.
 */
final class Changes {
  private final LayoutNode node;
  private boolean dirty = true;

  /** The node's style changed, which its parent reads too. */
  boolean ofStyle = true;

  /** The list of children or the measured content changed. */
  boolean ofContent;

  /** A child's answers to its parent changed. */
  boolean ofChildAnswers;

  /** The children were placed anew. */
  boolean placedChildren;

  @Nullable LayoutNode firstDirtyChild;
  private @Nullable LayoutNode nextDirtySibling;

  /** Where a walk over the dirty children has got to. */
  @Nullable LayoutNode pending;

  Changes(LayoutNode node) {
    this.node = node;
  }

  boolean isDirty() {
    return dirty;
  }

  @Nullable LayoutNode nextDirtySibling() {
    return nextDirtySibling;
  }

  void styleChanged() {
    ofStyle = true;
    propagate();
  }

  void contentChanged() {
    ofContent = true;
    propagate();
  }

  void childAdded(LayoutNode child) {
    if (child.changes.dirty) {
      child.changes.link(node);
    }
    contentChanged();
  }

  void childRemoved(LayoutNode child) {
    if (child.changes.dirty) {
      unlink(child);
    }
    contentChanged();
  }

  /** The answers are being found anew; the node stays in its parent's list. */
  void settle() {
    dirty = false;
    ofStyle = false;
    ofContent = false;
    ofChildAnswers = false;
  }

  /** Ends the layout: the lists of dirty children are only needed until then. */
  void forgetDirtyChildren() {
    LayoutNode child = firstDirtyChild;
    firstDirtyChild = null;
    while (child != null) {
      LayoutNode next = child.changes.nextDirtySibling;
      child.changes.nextDirtySibling = null;
      child = next;
    }
  }

  /** A layout was given up half way: all is as if it had never been laid out. */
  void startOver() {
    dirty = true;
    ofStyle = true;
    placedChildren = true;
    firstDirtyChild = null;
    nextDirtySibling = null;
    node.answers.forget();
    for (int i = 0; i < node.childCount; i++) {
      Changes child = node.children[i].changes;
      child.startOver();
      child.link(node);
    }
  }

  private void propagate() {
    Changes current = this;
    while (!current.dirty) {
      current.dirty = true;
      LayoutNode parent = current.node.parent;
      if (parent == null) {
        return;
      }
      current.link(parent);
      current = parent.changes;
    }
  }

  private void link(LayoutNode parent) {
    nextDirtySibling = parent.changes.firstDirtyChild;
    parent.changes.firstDirtyChild = node;
  }

  private void unlink(LayoutNode child) {
    LayoutNode next = child.changes.nextDirtySibling;
    child.changes.nextDirtySibling = null;
    if (firstDirtyChild == child) {
      firstDirtyChild = next;
      return;
    }
    for (LayoutNode at = firstDirtyChild; at != null; at = at.changes.nextDirtySibling) {
      if (at.changes.nextDirtySibling == child) {
        at.changes.nextDirtySibling = next;
        return;
      }
    }
  }
}
