package org.javanative.ui;

import java.util.List;

/**
 * One step of a commit, in the order in which a {@link Renderer} applies them. Views are known by
 * their tag, a number that is never used again within a screen.
 */
public sealed interface Mutation {
  /** The tag of the screen's own container, which is there from the start. */
  int ROOT = 0;

  /**
   * The tag of the container above the screen, as large as it, which is there from the start.
   * Portals put their layers there.
   */
  int OVERLAY = -1;

  /** In place of a sibling's tag: at the end. */
  int END = 0;

  /** Makes a view, with no parent yet. */
  record Create(int tag, HostType type, Props props) implements Mutation {}

  /** Sets the properties {@code changed}, and those in {@code cleared} back to their defaults. */
  record Update(int tag, Props changed, List<Prop<?>> cleared) implements Mutation {}

  /**
   * Puts a view without a parent among the children of {@code parent}, before the sibling {@code
   * before} or at {@link #END}.
   */
  record Insert(int parent, int child, int before) implements Mutation {}

  /**
   * Puts a child of {@code parent} in another place: before the sibling {@code before}, or at
   * {@link #END}.
   */
  record Move(int parent, int child, int before) implements Mutation {}

  /** Takes a view out of its parent, and ends it and every view below it. */
  record Destroy(int tag) implements Mutation {}

  /**
   * Places a view within its parent, in density-independent pixels, on platforms that do not lay
   * out by themselves.
   */
  record SetFrame(int tag, double x, double y, double width, double height) implements Mutation {}

  /**
   * Places the box of what is scrolled within a scroll view, or of what a modal shows, in
   * density-independent pixels, on platforms that do not lay out by themselves.
   */
  record SetContentFrame(int tag, double x, double y, double width, double height)
      implements Mutation {}
}
