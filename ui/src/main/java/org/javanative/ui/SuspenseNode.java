package org.javanative.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suspense boundary on the screen.
 *
 * <p>Its children are the content, or the fallback, or both: content that was on the screen before
 * it suspended is hidden and keeps its state. Content that was never complete is not kept, but what
 * it has begun to load is.
 */
final class SuspenseNode extends ReactiveNode {
  private static final RenderCause LOADED = new RenderCause.Other("something was loaded");

  /** The keys of the children. */
  private enum Role {
    CONTENT,
    FALLBACK
  }

  /** A resource of a component that is not on the screen yet. */
  private record Loading(Element component, int hook, Deps deps, Resource<?> resource) {}

  /** A node on the screen that cannot go on without a resource. */
  private record Block(Node node, Resource<?> resource) {}

  private final List<Loading> loading = new ArrayList<>(1);
  private final List<Block> blocks = new ArrayList<>(1);

  SuspenseNode(Node parent, @Nullable Object key, Suspense element, Tree tree) {
    super(parent, key, element, tree);
  }

  /** The nearest one whose content {@code node} stands in; null when there is none. */
  static @Nullable SuspenseNode above(Node node) {
    Node below = node;
    for (Node at = node.parent; at != null; at = at.parent) {
      if (at instanceof SuspenseNode suspense && below.key != Role.FALLBACK) {
        return suspense;
      }
      below = at;
    }
    return null;
  }

  Element contentElement() {
    return new Keyed(suspense().content(), Role.CONTENT);
  }

  Element fallbackElement() {
    return new Keyed(Ui.fragment(suspense().fallback()), Role.FALLBACK);
  }

  private Suspense suspense() {
    return (Suspense) element;
  }

  /** The content if it is there, be it hidden. */
  @Nullable Node contentNode() {
    return children.length > 0 && children[0].key == Role.CONTENT ? children[0] : null;
  }

  /** The content if it is there and hidden. */
  @Nullable Node hiddenContent() {
    return children.length == 2 ? children[0] : null;
  }

  boolean showsContent() {
    return children.length == 1 && children[0].key == Role.CONTENT;
  }

  // What is awaited

  /** Notes that a node in the content must wait, and tries again when it need not. */
  void block(Node node, Resource<?> resource, List<ReactiveNode> again) {
    blocks.add(new Block(node, resource));
    if (node instanceof ReactiveNode reactive) {
      again.add(reactive);
    }
    retryAfter(resource, again);
  }

  /**
   * Whether something in the content still waits, although the content itself could be rendered.
   */
  boolean isBlocked() {
    blocks.removeIf(block -> !block.node.isAttached() || block.resource.isDone());
    return !blocks.isEmpty();
  }

  /** Renders the content again, and in it {@code again}, once the resource is there. */
  void retryAfter(Resource<?> resource, List<ReactiveNode> again) {
    resource.whenDone(
        () -> {
          again.forEach(node -> node.invalidate(LOADED));
          invalidate(LOADED);
        });
  }

  @Nullable Resource<?> loading(Element component, int hook, Deps deps) {
    for (Loading each : loading) {
      if (each.hook == hook && !deps.changedFrom(each.deps) && each.component.equals(component)) {
        return each.resource;
      }
    }
    return null;
  }

  void keepLoading(Element component, int hook, Deps deps, Resource<?> resource) {
    loading.add(new Loading(component, hook, deps, resource));
  }

  /** The content is on the screen now, and its components keep their resources themselves. */
  void contentShown() {
    loading.clear();
  }

  /** Ends what is being loaded for content that will not come. */
  void cancelLoading() {
    loading.forEach(each -> each.resource.cancel());
    loading.clear();
  }

  @Override
  void rerender(Reconciler reconciler) {
    reconciler.updateSuspense(this, suspense());
  }
}
