package org.javanative.ui;

import java.util.function.Consumer;

/**
 * Brings the tree of nodes in line with new elements, and lists the mutations that do the same to
 * the views. Knows nothing of threads and schedules; runs on the main thread, within a {@link
 * Transaction}.
 */
final class Reconciler {
  private final Transaction transaction;
  private final Consumer<ComponentNode> onInvalidated;
  private final Tags tags;

  /** Where the tags of a screen come from. A failed render leaves a gap, which harms nobody. */
  static final class Tags {
    private int last = Mutation.ROOT;

    int next() {
      return ++last;
    }
  }

  Reconciler(Transaction transaction, Tags tags, Consumer<ComponentNode> onInvalidated) {
    this.transaction = transaction;
    this.tags = tags;
    this.onInvalidated = onInvalidated;
  }

  /** Renders a component again because its state has changed. */
  void rerender(ComponentNode node) {
    node.takeDirty();
    show(node, Rendering.render(node, transaction));
  }

  /** Renders a component as part of its parent's render. */
  private void rerenderBelow(ComponentNode node) {
    boolean wasDirty = node.takeDirty();
    Element rendered = Rendering.render(node, transaction);
    if (wasDirty) {
      // If something above fails, this one is still to be rendered. Not so if it fails itself: it
      // would fail again.
      transaction.onRollback(node::invalidate);
    }
    show(node, rendered);
  }

  private void show(ComponentNode node, Element rendered) {
    reconcileChildren(node, new Element[] {rendered});
    transaction.rendered(node);
  }

  /** Makes the children of {@code parent} be {@code next}. */
  void reconcileChildren(Node parent, Element[] next) {
    Node[] former = parent.children;
    int[] sources = ChildMatch.match(parent, former, next);
    Node[] nodes = new Node[next.length];
    boolean[] kept = new boolean[former.length];
    // The children are brought in line while still in their former places, so that what changes
    // inside finds its place.
    for (int i = 0; i < next.length; i++) {
      if (sources[i] >= 0) {
        nodes[i] = former[sources[i]];
        kept[sources[i]] = true;
        update(nodes[i], Keyed.unwrap(next[i]));
      } else {
        nodes[i] = mount(parent, next[i]);
      }
    }
    for (int i = 0; i < former.length; i++) {
      if (!kept[i]) {
        remove(parent, former[i]);
      }
    }
    Placement.emit(parent, nodes, sources, transaction);
    if (!ChildMatch.isIdentity(sources, former.length)) {
      transaction.save(parent);
      parent.setChildren(nodes);
    }
  }

  private void update(Node node, Element next) {
    if (node.element == next && !(node instanceof ComponentNode)) {
      return;
    }
    if (node instanceof ComponentNode component) {
      if (component.isDirty() || !node.element.equals(next)) {
        transaction.save(node);
        node.element = next;
        rerenderBelow(component);
      }
      return;
    }
    transaction.save(node);
    if (node instanceof HostNode host) {
      HostParts former = host.parts();
      node.element = next;
      emitChanges(host.tag, former.props(), host.parts().props());
      if (former.children() != host.parts().children()) {
        reconcileChildren(node, host.parts().children());
      }
    } else {
      node.element = next;
      reconcileChildren(node, ((Fragment) next).children);
    }
  }

  private void emitChanges(int tag, Props former, Props next) {
    if (former.equals(next)) {
      return;
    }
    transaction.emit(new Mutation.Update(tag, former.changedIn(next), former.clearedIn(next)));
  }

  /** A node with its views made, but not yet in their container. */
  private Node mount(Node parent, Element keyed) {
    Object key = Keyed.keyOf(keyed);
    Element element = Keyed.unwrap(keyed);
    if (element instanceof HostElement<?> host) {
      return mountHost(new HostNode(parent, key, host, tags.next()), host);
    }
    if (element instanceof Component component) {
      return mountComponent(new ComponentNode(parent, key, component, onInvalidated));
    }
    FragmentNode node = new FragmentNode(parent, key, (Fragment) element);
    node.setChildren(mountAll(node, ((Fragment) element).children));
    return node;
  }

  private HostNode mountHost(HostNode node, HostElement<?> element) {
    transaction.emit(new Mutation.Create(node.tag, element.type(), element.parts.props()));
    transaction.created.add(node);
    node.setChildren(mountAll(node, element.parts.children()));
    for (Node child : node.children) {
      child.forEachView(
          view -> transaction.emit(new Mutation.Insert(node.tag, view.tag, Mutation.END)));
    }
    return node;
  }

  private ComponentNode mountComponent(ComponentNode node) {
    transaction.onRollback(node::markUnmounted);
    Element rendered = Rendering.render(node, transaction);
    node.setChildren(mountAll(node, new Element[] {rendered}));
    transaction.rendered(node);
    return node;
  }

  private Node[] mountAll(Node parent, Element[] elements) {
    ChildMatch.requireDistinctKeys(parent, elements);
    Node[] nodes = new Node[elements.length];
    for (int i = 0; i < elements.length; i++) {
      nodes[i] = mount(parent, elements[i]);
    }
    return nodes;
  }

  private void remove(Node parent, Node node) {
    int container = parent.container().tag;
    node.forEachView(
        view -> {
          transaction.emit(new Mutation.Remove(container, view.tag));
          transaction.emit(new Mutation.Destroy(view.tag));
        });
    transaction.remove(node);
  }
}
