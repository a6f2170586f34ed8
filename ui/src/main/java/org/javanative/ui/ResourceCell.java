package org.javanative.ui;

import org.javanative.runtime.Coroutine;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a component loads. A render that was given up does not take back what it has begun to
 * load: the next one needs it.
 */
final class ResourceCell extends HookCell {
  private Deps deps;
  private Resource<?> resource;
  private @Nullable Deps nextDeps;
  private @Nullable Resource<?> next;

  ResourceCell(Deps deps, Resource<?> resource) {
    super("useResource");
    this.deps = deps;
    this.resource = resource;
  }

  /** What a first render reads: what it has begun to load before, or what it begins to now. */
  static Resource<?> first(ComponentNode node, int hook, Deps deps, Coroutine<?> loader) {
    SuspenseNode suspense = SuspenseNode.above(node);
    Resource<?> known = suspense == null ? null : suspense.loading(node.element, hook, deps);
    if (known != null) {
      return known;
    }
    Resource<?> begun = Resource.load(loader);
    if (suspense != null) {
      suspense.keepLoading(node.element, hook, deps, begun);
    }
    return begun;
  }

  /** What a later render reads. */
  Resource<?> current(Deps wanted, Coroutine<?> loader) {
    if (!wanted.changedFrom(deps)) {
      return resource;
    }
    Resource<?> coming = next;
    if (coming == null || wanted.changedFrom(nextDeps)) {
      if (coming != null) {
        coming.cancel();
      }
      coming = Resource.load(loader);
      next = coming;
      nextDeps = wanted;
    }
    if (coming.isDone()) {
      resource = coming;
      deps = wanted;
      next = null;
      nextDeps = null;
    }
    return coming;
  }

  @Override
  void end(ComponentNode node) {
    resource.cancel();
    if (next != null) {
      next.cancel();
    }
  }
}
