package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A component on the screen, with the cells of its hooks. */
final class ComponentNode extends Node {
  final List<HookCell> cells = new ArrayList<>(4);

  private final Consumer<ComponentNode> onInvalidated;
  private final AtomicBoolean dirty = new AtomicBoolean();
  private volatile boolean unmounted;

  /** Whether the first render has ended, so that the sequence of hooks is fixed. */
  boolean settled;

  /** Whether there are effects to run after the commit. */
  boolean awaitsEffects;

  /** Whether the running transaction has the node in its list of those with effects. */
  boolean listed;

  /** How often the node was rendered in {@link #flush}. */
  int passes;

  /** The flush that {@link #passes} belongs to. */
  long flush;

  ComponentNode(
      Node parent, @Nullable Object key, Component element, Consumer<ComponentNode> onInvalidated) {
    super(parent, key, element);
    this.onInvalidated = onInvalidated;
  }

  /** Asks for another render. Called from any thread; does nothing once unmounted. */
  void invalidate() {
    if (!unmounted && dirty.compareAndSet(false, true)) {
      onInvalidated.accept(this);
    }
  }

  boolean isDirty() {
    return dirty.get();
  }

  /** Clears the mark before a render, so that what is set during it counts for the next. */
  boolean takeDirty() {
    return dirty.getAndSet(false);
  }

  boolean isUnmounted() {
    return unmounted;
  }

  void markUnmounted() {
    unmounted = true;
  }

  String name() {
    String simple = element.getClass().getSimpleName();
    return simple.isEmpty() ? element.getClass().getName() : simple;
  }
}
