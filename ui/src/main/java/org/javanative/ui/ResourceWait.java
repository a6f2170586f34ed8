package org.javanative.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.javanative.runtime.Handle;
import org.jspecify.annotations.Nullable;

/** A wait for a resource on behalf of one render, and what is to be rendered again after it. */
final class ResourceWait {
  private static final RenderCause LOADED = new RenderCause.Other("something was loaded");

  private final Resource<?> resource;
  private final Set<ReactiveNode> again;
  private final Handle handle;

  private ResourceWait(Resource<?> resource, Set<ReactiveNode> again, Runnable action) {
    this.resource = resource;
    this.again = again;
    this.handle = resource.whenDone(action);
  }

  /** Begins to wait, in place of {@code former}; then renders {@code again}. */
  static ResourceWait following(
      @Nullable ResourceWait former, Resource<?> resource, Collection<ReactiveNode> again) {
    Set<ReactiveNode> nodes = new LinkedHashSet<>(again);
    if (former != null) {
      nodes.addAll(former.again);
    }
    return following(former, new ResourceWait(resource, nodes, () -> invalidate(nodes)));
  }

  /** Begins to wait, in place of {@code former}; then runs {@code action} on the loop. */
  static ResourceWait following(
      @Nullable ResourceWait former, Resource<?> resource, Runnable action) {
    return following(former, new ResourceWait(resource, Set.of(), action));
  }

  private static ResourceWait following(@Nullable ResourceWait former, ResourceWait wait) {
    if (former != null && former.resource != wait.resource) {
      former.end();
    }
    return wait;
  }

  private static void invalidate(Set<ReactiveNode> nodes) {
    nodes.forEach(node -> node.invalidate(LOADED));
  }

  boolean isDone() {
    return resource.isDone();
  }

  /** Waits no more. What was loaded for this wait alone is cancelled; the rest goes on. */
  void end() {
    if (resource.isOnlyWhileAwaited()) {
      handle.cancel();
      resource.cancel();
    }
  }

  /** Renders what this has waited for, because it need not wait any more. */
  void endAndRender() {
    if (resource.isOnlyWhileAwaited() && !resource.isDone()) {
      end();
      invalidate(again);
    }
  }
}
