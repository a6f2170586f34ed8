package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * What a render has done so far, and how to take it back.
 *
 * <p>Nodes are changed in place while rendering, each change with its inverse; mutations, new and
 * removed nodes, and nodes with effects are only listed. To fail is to run the inverses back to a
 * {@link Mark} and cut the lists: the part that failed is as it was, the rest of the render stands.
 * Marks nest.
 */
final class Transaction {
  final List<Mutation> mutations = new ArrayList<>();

  /** New nodes that can ask for renders, parents first. */
  final List<ReactiveNode> mounted = new ArrayList<>();

  /** Roots of what was taken off the screen. */
  final List<Node> removed = new ArrayList<>();

  /** Children before parents. */
  final List<ComponentNode> withEffects = new ArrayList<>();

  /** Views that are new and have a ref, or have another ref than before. */
  final List<RefChange> refChanges = new ArrayList<>(0);

  /** What is to run once the commit is on the screen, before the effects. */
  final List<Runnable> afterCommit = new ArrayList<>(0);

  private final List<Runnable> inverses = new ArrayList<>();

  /** Nodes that were dirty before this render has rendered them on its way. */
  private final List<ReactiveNode> renderedDirty = new ArrayList<>();

  private final ViewRegistry views;

  Transaction(ViewRegistry views) {
    this.views = views;
  }

  /** A view that leaves one ref, or none, for another. */
  record RefChange(HostNode view, HostParts former) {}

  /** A point to go back to. */
  record Mark(
      int lastTag,
      int mutations,
      int mounted,
      int removed,
      int withEffects,
      int refChanges,
      int afterCommit,
      int inverses,
      int renderedDirty) {}

  Mark mark() {
    return new Mark(
        views.lastTag(),
        mutations.size(),
        mounted.size(),
        removed.size(),
        withEffects.size(),
        refChanges.size(),
        afterCommit.size(),
        inverses.size(),
        renderedDirty.size());
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
  }

  /** Notes that a node had asked for the render that it got from above. */
  void renderedDirty(ReactiveNode node) {
    renderedDirty.add(node);
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

  /**
   * Takes back everything since {@code mark}.
   *
   * @return the nodes whose own request for a render is open again
   */
  List<ReactiveNode> rollbackTo(Mark mark) {
    for (int i = inverses.size() - 1; i >= mark.inverses; i--) {
      inverses.remove(i).run();
    }
    for (Node node : removed.subList(mark.removed, removed.size())) {
      node.detached = false;
    }
    for (ReactiveNode node : mounted.subList(mark.mounted, mounted.size())) {
      node.detached = true;
      node.markUnmounted();
    }
    views.removeAfter(mark.lastTag);
    cut(mounted, mark.mounted);
    cut(mutations, mark.mutations);
    cut(removed, mark.removed);
    cut(withEffects, mark.withEffects);
    cut(refChanges, mark.refChanges);
    cut(afterCommit, mark.afterCommit);
    List<ReactiveNode> again =
        new ArrayList<>(renderedDirty.subList(mark.renderedDirty, renderedDirty.size()));
    cut(renderedDirty, mark.renderedDirty);
    return again;
  }

  private static void cut(List<?> list, int size) {
    list.subList(size, list.size()).clear();
  }
}
