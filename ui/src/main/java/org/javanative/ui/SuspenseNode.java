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
  /** The keys of the children. */
  private enum Role {
    CONTENT,
    FALLBACK
  }

  /** A resource of a component that is not on the screen yet. */
  private record Loading(Element component, int hook, Deps deps, Resource<?> resource) {}

  /** A node on the screen that cannot go on without a resource. */
  private record Block(Node node, ResourceWait waiting) {}

  private final List<Loading> loading = new ArrayList<>(1);
  private final List<Block> blocks = new ArrayList<>(1);

  /** What the last render of the content waits for. */
  private @Nullable ResourceWait contentWait;

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
    ResourceWait former = null;
    for (Block each : blocks) {
      if (each.node == node) {
        former = each.waiting;
      }
    }
    List<ReactiveNode> nodes = new ArrayList<>(again);
    if (node instanceof ReactiveNode reactive) {
      nodes.add(reactive);
    }
    nodes.add(this);
    ResourceWait wait = ResourceWait.following(former, resource, nodes);
    blocks.removeIf(each -> each.node == node);
    blocks.add(new Block(node, wait));
  }

  /**
   * Whether something in the content still waits, although the content itself could be rendered.
   */
  boolean isBlocked() {
    blocks.removeIf(
        block -> {
          boolean over = !block.node.isAttached() || block.waiting.isDone();
          if (over) {
            block.waiting.end();
          }
          return over;
        });
    return !blocks.isEmpty();
  }

  /** Notes that a node in the content has gone, and need not be waited for. */
  void unblock(Node gone) {
    for (Block each : blocks) {
      if (each.node == gone) {
        each.waiting.endAndRender();
      }
    }
  }

  /** Renders the content again, and in it {@code again}, once the resource is there. */
  void retryAfter(Resource<?> resource, List<ReactiveNode> again) {
    List<ReactiveNode> nodes = new ArrayList<>(again);
    nodes.add(this);
    contentWait = ResourceWait.following(contentWait, resource, nodes);
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
    ResourceWait wait = contentWait;
    contentWait = null;
    if (wait != null) {
      wait.endAndRender();
    }
  }

  /** Ends what is being loaded for content that will not come. */
  void cancelLoading() {
    loading.forEach(each -> each.resource.cancel());
    loading.clear();
    blocks.forEach(each -> each.waiting.end());
    blocks.clear();
    if (contentWait != null) {
      contentWait.end();
      contentWait = null;
    }
  }

  @Override
  void rerender(Reconciler reconciler) {
    reconciler.updateSuspense(this, suspense());
  }
}
