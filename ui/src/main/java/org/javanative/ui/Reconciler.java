package org.javanative.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tree of nodes in line with new elements, and lists the mutations that do the same to
 * the views. Knows nothing of threads and schedules; runs on the main thread, within a {@link
 * Transaction}.
 */
final class Reconciler {
  private static final RenderCause AGAIN = new RenderCause.Other("a render was given up");

  private final Tree tree;
  private final Transaction transaction;
  private final Rendering rendering;

  Reconciler(Tree tree, Transaction transaction, Rendering rendering) {
    this.tree = tree;
    this.transaction = transaction;
    this.rendering = rendering;
  }

  // Components

  /** Renders a component again because it has asked for it. */
  void rerender(ComponentNode node) {
    node.takeDirty();
    show(node, rendering.render(node, transaction));
  }

  /** Renders a component as part of its parent's render. */
  private void rerenderBelow(ComponentNode node) {
    boolean wasDirty = node.takeDirty();
    Element rendered = rendering.render(node, transaction);
    if (wasDirty) {
      // If something above fails, this one is still to be rendered. Not so if it fails itself: it
      // would fail again.
      transaction.renderedDirty(node);
    }
    show(node, rendered);
  }

  private void show(ComponentNode node, Element rendered) {
    if (node.children.length == 1 && continues(node.children[0], rendered)) {
      update(node.children[0], rendered);
    } else {
      reconcileChildren(node, new Element[] {rendered});
    }
    transaction.rendered(node);
  }

  private void updateComponent(ComponentNode node, Element wrapped) {
    Component former = (Component) node.element;
    Component next = (Component) Keyed.unwrap(wrapped);
    boolean skip = Memo.maySkip(former, wrapped);
    if (skip && !node.isDirty()) {
      return;
    }
    if (!skip && DevMode.isEnabled()) {
      node.addCause(PropDiff.between(former, next));
    }
    transaction.save(node);
    node.element = next;
    rerenderBelow(node);
  }

  // Children

  /**
   * Makes the children of {@code parent} be {@code next}: each continues the former child with the
   * same key, or without a key the one in the same position, if it is of the same kind.
   *
   * <p>What is alike at the beginning and, by key, at the end is brought in line right there; only
   * what is between is looked up. The children are brought in line while still in their former
   * places, so that what changes inside finds its place.
   */
  void reconcileChildren(Node parent, Element[] next) {
    Node[] former = parent.children;
    int start = 0;
    int shared = Math.min(former.length, next.length);
    while (start < shared && continues(former[start], next[start])) {
      update(former[start], next[start]);
      start++;
    }
    if (start == next.length && start == former.length) {
      return;
    }
    DevChecks.beforeListChange(tree, parent, former, next);
    int tail = 0;
    while (tail < shared - start
        && next[next.length - 1 - tail] != null
        && Keyed.keyOf(next[next.length - 1 - tail]) != null
        && continues(former[former.length - 1 - tail], next[next.length - 1 - tail])) {
      tail++;
    }
    ChildMatch match = ChildMatch.of(former, next, start, tail);
    Node[] nodes = new Node[next.length];
    System.arraycopy(former, 0, nodes, 0, start);
    for (int i = start; i < next.length - tail; i++) {
      int source = match.source(i);
      if (source >= 0) {
        nodes[i] = former[source];
        update(nodes[i], next[i]);
      } else {
        nodes[i] = mount(parent, next[i]);
      }
    }
    for (int i = next.length - tail; i < next.length; i++) {
      nodes[i] = former[i - next.length + former.length];
      update(nodes[i], next[i]);
    }
    for (int i = start; i < former.length - tail; i++) {
      if (!match.isKept(i)) {
        remove(former[i]);
      }
    }
    Placement.emit(parent, nodes, match, transaction);
    transaction.save(parent);
    parent.setChildren(nodes, start);
  }

  static boolean continues(Node node, Element wrapped) {
    Object key = node.key;
    Object nextKey = Keyed.keyOf(wrapped);
    return (key == nextKey || (key != null && key.equals(nextKey)))
        && node.element.getClass() == Keyed.unwrap(wrapped).getClass();
  }

  private void update(Node node, Element wrapped) {
    if (node instanceof ComponentNode component) {
      updateComponent(component, wrapped);
      return;
    }
    Element next = Keyed.unwrap(wrapped);
    if (node.element == next) {
      return;
    }
    if (node instanceof HostNode host) {
      updateHost(host, (HostElement<?, ?>) next);
    } else if (node instanceof FragmentNode) {
      transaction.save(node);
      node.element = next;
      reconcileChildren(node, ((Fragment) next).children);
    } else if (node instanceof ProviderNode provider) {
      updateProvider(provider, (Provider) next);
    } else if (node instanceof PortalNode) {
      transaction.save(node);
      node.element = next;
      update(node.children[0], PortalNode.layer(((Portal) next).content()));
    } else if (node instanceof SuspenseNode suspense) {
      updateSuspense(suspense, (Suspense) next);
    } else {
      transaction.save(node);
      node.element = next;
      updateBoundary((BoundaryNode) node);
    }
  }

  private void updateHost(HostNode node, HostElement<?, ?> next) {
    HostParts former = node.parts();
    HostParts parts = next.parts;
    transaction.save(node);
    node.element = next;
    if (former.ref() != parts.ref()) {
      refChanged(node, former);
    }
    emitChanges(node.tag, former.props(), parts.props());
    if (former.children() != parts.children()) {
      reconcileChildren(node, parts.children());
    }
  }

  private void refChanged(HostNode node, HostParts former) {
    node.hadRef = true;
    transaction.refChanges.add(new Transaction.RefChange(node, former));
  }

  private void updateProvider(ProviderNode node, Provider next) {
    boolean changed = !Objects.equals(node.provider().value(), next.value());
    transaction.save(node);
    node.element = next;
    if (changed) {
      node.invalidateReaders();
    }
    reconcileChildren(node, next.content().children);
  }

  private void emitChanges(int tag, Props former, Props next) {
    if (!former.equals(next)) {
      transaction.emit(new Mutation.Update(tag, former.changedIn(next), former.clearedIn(next)));
    }
  }

  // Mounting

  /** A node with its views made, but not yet in their container. */
  private Node mount(Node parent, Element wrapped) {
    Object key = Keyed.keyOf(wrapped);
    Element element = Keyed.unwrap(wrapped);
    if (element instanceof HostElement<?, ?> host) {
      return mountHost(parent, key, host);
    }
    if (element instanceof Component component) {
      return mountComponent(new ComponentNode(parent, key, component, tree));
    }
    if (element instanceof Fragment fragment) {
      return mountInto(new FragmentNode(parent, key, fragment), fragment.children);
    }
    if (element instanceof Provider provider) {
      return mountInto(new ProviderNode(parent, key, provider), provider.content().children);
    }
    if (element instanceof Portal portal) {
      return mountPortal(new PortalNode(parent, key, portal, tree.overlay), portal);
    }
    if (element instanceof Suspense suspense) {
      SuspenseNode node = new SuspenseNode(parent, key, suspense, tree);
      transaction.mounted.add(node);
      transaction.onRollback(node::cancelLoading);
      updateSuspense(node, suspense);
      node.placed = true;
      return node;
    }
    BoundaryNode node = new BoundaryNode(parent, key, (ErrorBoundary) element, tree);
    transaction.mounted.add(node);
    updateBoundary(node);
    node.placed = true;
    return node;
  }

  private HostNode mountHost(Node parent, @Nullable Object key, HostElement<?, ?> element) {
    HostNode node = new HostNode(parent, key, element, tree.views.nextTag());
    HostParts parts = element.parts;
    transaction.emit(new Mutation.Create(node.tag, element.type(), parts.props()));
    tree.views.add(node);
    if (parts.ref() != null) {
      refChanged(node, HostParts.EMPTY);
    }
    if (parts.children().length > 0) {
      mountInto(node, parts.children());
      for (Node child : node.children) {
        insert(node.tag, child, Mutation.END);
      }
    }
    return node;
  }

  private ComponentNode mountComponent(ComponentNode node) {
    transaction.mounted.add(node);
    if (DevMode.isEnabled()) {
      node.addCause(new RenderCause.Mount());
    }
    Element rendered = rendering.render(node, transaction);
    node.setChildren(new Node[] {mount(node, rendered)});
    transaction.rendered(node);
    return node;
  }

  private PortalNode mountPortal(PortalNode node, Portal portal) {
    Node layer = mount(node, PortalNode.layer(portal.content()));
    node.setChildren(new Node[] {layer});
    insert(Mutation.OVERLAY, layer, Mutation.END);
    tree.portals++;
    transaction.onRollback(() -> tree.portals--);
    return node;
  }

  private Node mountInto(Node node, Element[] elements) {
    DevChecks.requireDistinctKeys(node, elements);
    Node[] nodes = new Node[elements.length];
    for (int i = 0; i < elements.length; i++) {
      nodes[i] = mount(node, elements[i]);
    }
    node.setChildren(nodes);
    return node;
  }

  /** Makes a boundary's child be {@code next}. The views of one that is new are not placed yet. */
  private void showOnly(ReactiveNode boundary, Element next) {
    Element[] only = {next};
    if (boundary.placed) {
      reconcileChildren(boundary, only);
    } else {
      mountInto(boundary, only);
    }
  }

  /** Puts the views of {@code node} into a container. */
  private void insert(int container, Node node, int before) {
    if (node instanceof HostNode view) {
      transaction.emit(new Mutation.Insert(container, view.tag, before));
    } else if (!(node instanceof PortalNode)) {
      for (Node child : node.children) {
        insert(container, child, before);
      }
    }
  }

  // Removing

  private void remove(Node node) {
    destroyViews(node);
    if (tree.portals > 0) {
      destroyPortals(node);
    }
    transaction.remove(node);
  }

  private void destroyViews(Node node) {
    if (node instanceof HostNode view) {
      transaction.emit(new Mutation.Destroy(view.tag));
    } else if (!(node instanceof PortalNode)) {
      for (Node child : node.children) {
        destroyViews(child);
      }
    }
  }

  /** Destroys the layers of the portals in a subtree: they stand outside its views. */
  private void destroyPortals(Node node) {
    if (node instanceof PortalNode) {
      destroyViews(node.children[0]);
      tree.portals--;
      transaction.onRollback(() -> tree.portals++);
    }
    for (Node child : node.children) {
      destroyPortals(child);
    }
  }

  // Boundaries

  /** Shows the children of an error boundary, or the fallback if they fail. */
  void updateBoundary(BoundaryNode node) {
    node.takeDirty();
    if (node.error() != null) {
      showOnly(node, node.fallbackElement());
      return;
    }
    Transaction.Mark mark = transaction.mark();
    try {
      showOnly(node, node.contentElement());
    } catch (RenderFailure failure) {
      transaction.rollbackTo(mark).forEach(each -> each.invalidate(AGAIN));
      catchFailure(node, failure);
    }
  }

  /** Puts the fallback in place of children that have failed, in this or in another render. */
  void catchFailure(BoundaryNode node, RenderFailure failure) {
    node.setError(failure.reason());
    transaction.onRollback(() -> node.setError(null));
    transaction.afterCommit.add(
        () -> node.tellOf(failure.path(), failure.report(), failure.reason()));
    showOnly(node, node.fallbackElement());
  }

  /** Shows the content of a suspense boundary, or the fallback while it loads. */
  void updateSuspense(SuspenseNode node, Suspense next) {
    node.takeDirty();
    transaction.save(node);
    node.element = next;
    if (node.isBlocked()) {
      suspend(node);
      return;
    }
    Transaction.Mark mark = transaction.mark();
    try {
      Node hidden = node.hiddenContent();
      showOnly(node, node.contentElement());
      if (hidden != null) {
        tree.hiddenContents--;
        transaction.onRollback(() -> tree.hiddenContents++);
        setHidden(hidden, false);
      }
      transaction.afterCommit.add(node::contentShown);
    } catch (Suspended signal) {
      if (rendering.isTransition() && node.showsContent()) {
        throw signal; // what is on the screen stays there until all is loaded
      }
      node.retryAfter(signal.resource(), transaction.rollbackTo(mark));
      suspend(node);
    }
  }

  /** Shows the fallback; content that is on the screen already is hidden, and keeps its state. */
  void suspend(SuspenseNode node) {
    Node content = node.contentNode();
    if (content == null) {
      showOnly(node, node.fallbackElement());
    } else if (node.hiddenContent() != null) {
      update(node.children[1], node.fallbackElement());
    } else {
      int after = node.tagAfter();
      Node fallback = mount(node, node.fallbackElement());
      insert(node.container().tag, fallback, after);
      transaction.save(node);
      node.setChildren(new Node[] {content, fallback});
      tree.hiddenContents++;
      transaction.onRollback(() -> tree.hiddenContents--);
      setHidden(content, true);
    }
  }

  /** Hides what a node that stands in hidden content shows, for some of it may be new. */
  void rehide(Node node) {
    boolean belowView = false;
    for (Node at = node; at.parent != null; at = at.parent) {
      Node above = at.parent;
      belowView |= above instanceof HostNode;
      if (above instanceof SuspenseNode suspense && suspense.hiddenContent() == at) {
        if (belowView) {
          setLayersHidden(node, true);
        } else {
          setHidden(at, true);
        }
      }
    }
  }

  /** Hides or shows the views of a node, and the layers of the portals in it. */
  private void setHidden(Node node, boolean hidden) {
    if (node instanceof HostNode view) {
      emitHidden(view, hidden);
      setLayersHidden(view, hidden);
    } else if (node instanceof PortalNode) {
      setLayersHidden(node, hidden);
    } else {
      for (Node child : node.children) {
        setHidden(child, hidden);
      }
    }
  }

  private void setLayersHidden(Node node, boolean hidden) {
    if (tree.portals == 0) {
      return;
    }
    if (node instanceof PortalNode) {
      emitHidden((HostNode) node.children[0], hidden);
    }
    boolean hiddenInside = !hidden && node instanceof SuspenseNode;
    for (Node child : node.children) {
      if (!(hiddenInside && ((SuspenseNode) node).hiddenContent() == child)) {
        setLayersHidden(child, hidden);
      }
    }
  }

  private void emitHidden(HostNode view, boolean hidden) {
    transaction.emit(
        hidden
            ? new Mutation.Update(view.tag, Props.HIDDEN, List.of())
            : new Mutation.Update(view.tag, Props.EMPTY, List.of(Prop.HIDDEN)));
  }
}
