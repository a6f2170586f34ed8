package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * A node that can ask for another render of its own: a component, a boundary.
 *
 * <p>{@link #invalidate} and the flags it uses are for any thread; everything else belongs to the
 * main thread.
 */
abstract class ReactiveNode extends Node {
  private static final AtomicIntegerFieldUpdater<ReactiveNode> DIRTY =
      AtomicIntegerFieldUpdater.newUpdater(ReactiveNode.class, "dirty");

  final Tree tree;

  private volatile int dirty;
  private volatile boolean unmounted;

  /** Why the next render is due; kept in dev mode only. Guarded by {@code this}. */
  private @Nullable List<RenderCause> causes;

  /** Whether the first render has ended, so that the views of another one must be placed. */
  boolean placed;

  /** How often the node was rendered in {@link #flush}. */
  int passes;

  /** The flush that {@link #passes} belongs to. */
  long flush;

  ReactiveNode(Node parent, @Nullable Object key, Element element, Tree tree) {
    super(parent, key, element);
    this.tree = tree;
  }

  /** Asks for another render. Called from any thread; does nothing once unmounted. */
  final void invalidate(RenderCause cause) {
    if (unmounted) {
      return;
    }
    if (DevMode.isEnabled()) {
      addCause(cause);
    }
    if (DIRTY.compareAndSet(this, 0, 1)) {
      tree.dirty.add(this);
    }
  }

  final synchronized void addCause(RenderCause cause) {
    if (causes == null) {
      causes = new ArrayList<>(1);
    }
    if (!causes.contains(cause)) {
      causes.add(cause);
    }
  }

  final synchronized List<RenderCause> takeCauses() {
    List<RenderCause> taken = causes == null ? List.of() : List.copyOf(causes);
    causes = null;
    return taken;
  }

  final boolean isDirty() {
    return dirty != 0;
  }

  /** Clears the mark before a render, so that what is set during it counts for the next. */
  final boolean takeDirty() {
    return dirty != 0 && DIRTY.getAndSet(this, 0) != 0;
  }

  final boolean isUnmounted() {
    return unmounted;
  }

  final void markUnmounted() {
    unmounted = true;
  }

  /** Renders the node again, because it has asked for it. */
  abstract void rerender(Reconciler reconciler);
}
