package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import org.javanative.runtime.TaskScope;
import org.jspecify.annotations.Nullable;

/** A component on the screen, with the cells of its hooks and the scope of its coroutines. */
final class ComponentNode extends ReactiveNode {
  /** The cells of the hooks, in order. */
  List<HookCell> cells = List.of();

  /** Whether the first render has ended, so that the sequence of hooks is fixed. */
  boolean settled;

  /** Whether there are effects to run after the commit. */
  boolean awaitsEffects;

  /** Whether the running transaction has the node in its list of those with effects. */
  boolean listed;

  /** Set under the lock of {@code this}, and then for good. */
  private volatile @Nullable TaskScope scope;

  ComponentNode(Node parent, @Nullable Object key, Component element, Tree tree) {
    super(parent, key, element, tree);
  }

  void addCell(HookCell cell) {
    if (cells.isEmpty()) {
      cells = new ArrayList<>(4);
    }
    cells.add(cell);
  }

  @Override
  void rerender(Reconciler reconciler) {
    reconciler.rerender(this);
  }

  /**
   * The owner of the coroutines that the component starts, made when it is first needed. Called
   * from any thread; closed once the component is gone.
   */
  synchronized TaskScope scope() {
    TaskScope present = scope;
    if (present == null) {
      present = TaskScope.supervising(path());
      scope = present;
      if (isUnmounted()) {
        present.close();
      }
    }
    return present;
  }

  /**
   * Ends the coroutines of the component, which is marked as unmounted. Does not wait for them. A
   * scope that is made at the same time finds the mark, and is closed by who made it.
   */
  void closeScope() {
    TaskScope present = scope;
    if (present != null) {
      present.close();
    }
  }

  String name() {
    String simple = element.getClass().getSimpleName();
    return simple.isEmpty() ? element.getClass().getName() : simple;
  }
}
