package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * What a render has done so far, and how to take it back.
 *
 * <p>Nodes are changed in place while rendering, each change with its inverse; mutations, removed
 * nodes and nodes with effects are only listed. To fail is to run the inverses back to a {@link
 * Mark} and cut the lists: the part that failed is as it was, the rest of the render stands. Marks
 * nest.
 */
final class Transaction {
  final List<Mutation> mutations = new ArrayList<>();
  final List<HostNode> created = new ArrayList<>();
  final List<Node> removed = new ArrayList<>();
  final List<ComponentNode> withEffects = new ArrayList<>();
  private final List<Runnable> inverses = new ArrayList<>();

  /** A point to go back to. */
  record Mark(int mutations, int created, int removed, int withEffects, int inverses) {}

  Mark mark() {
    return new Mark(
        mutations.size(), created.size(), removed.size(), withEffects.size(), inverses.size());
  }

  void emit(Mutation mutation) {
    mutations.add(mutation);
  }

  /** Remembers how to take back a change that is being made. */
  void onRollback(Runnable inverse) {
    inverses.add(inverse);
  }

  /** Remembers the element and the children of a node that is about to change. */
  void save(Node node) {
    Element element = node.element;
    Node[] children = node.children;
    inverses.add(
        () -> {
          node.element = element;
          if (node.children != children) {
            node.setChildren(children);
          }
        });
  }

  void remove(Node node) {
    node.detached = true;
    removed.add(node);
    inverses.add(() -> node.detached = false);
  }

  /** Notes that the running render of the node has effects for after the commit. */
  void awaitEffects(ComponentNode node) {
    if (!node.awaitsEffects) {
      node.awaitsEffects = true;
      inverses.add(() -> node.awaitsEffects = false);
    }
  }

  /** Lists the node, now that its children are listed, if it has effects to run. */
  void rendered(ComponentNode node) {
    if (node.awaitsEffects && !node.listed) {
      node.listed = true;
      withEffects.add(node);
      inverses.add(() -> node.listed = false);
    }
  }

  void rollbackTo(Mark mark) {
    for (int i = inverses.size() - 1; i >= mark.inverses; i--) {
      inverses.remove(i).run();
    }
    cut(mutations, mark.mutations);
    cut(created, mark.created);
    cut(removed, mark.removed);
    cut(withEffects, mark.withEffects);
  }

  private static void cut(List<?> list, int size) {
    list.subList(size, list.size()).clear();
  }
}
