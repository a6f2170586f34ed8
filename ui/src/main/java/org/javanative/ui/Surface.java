package org.javanative.ui;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javanative.runtime.ErrorReport;
import org.javanative.runtime.ErrorSink;
import org.jspecify.annotations.Nullable;

/**
 * The tree of one screen, and how it is flushed: render, commit, effects, until nothing is dirty.
 * Used on the main thread only, apart from {@link DirtySet}.
 */
final class Surface {
  private static final int MAX_PASSES = 50;
  private static final Comparator<ComponentNode> SHALLOWEST_FIRST =
      Comparator.comparingInt(node -> node.depth);

  private final Renderer renderer;
  private final ErrorSink errors;
  private final DirtySet dirty;
  private final Reconciler.Tags tags = new Reconciler.Tags();
  private final HostNode root = HostNode.root();

  /**
   * The registry of event handlers: a handler is looked up in the element that a view shows now.
   */
  private final Map<Integer, HostNode> views = new HashMap<>();

  private long flushes;

  Surface(Renderer renderer, ErrorSink errors, DirtySet dirty) {
    this.renderer = renderer;
    this.errors = errors;
    this.dirty = dirty;
  }

  /** Renders what is dirty. */
  void flush() {
    flush(null);
  }

  /** Shows other elements, or none, in place of all there is. */
  void show(Element... elements) {
    flush(elements);
  }

  private void flush(Element @Nullable [] elements) {
    List<ComponentNode> batch = dirty.begin();
    try {
      flushes++;
      Transaction transaction = new Transaction();
      Reconciler reconciler = new Reconciler(transaction, tags, dirty::add);
      if (elements != null) {
        attempt(transaction, root, () -> reconciler.reconcileChildren(root, elements));
        batch.addAll(dirty.takeNested());
      }
      renderAll(batch, transaction, reconciler);
      commit(transaction);
      for (batch = dirty.takeNested(); !batch.isEmpty(); batch = dirty.takeNested()) {
        transaction = new Transaction();
        renderAll(batch, transaction, new Reconciler(transaction, tags, dirty::add));
        commit(transaction);
      }
    } finally {
      dirty.end();
    }
  }

  /** Renders the batch, and what the renders themselves make dirty. */
  private void renderAll(
      List<ComponentNode> batch, Transaction transaction, Reconciler reconciler) {
    for (List<ComponentNode> next = batch; !next.isEmpty(); next = dirty.takeNested()) {
      next.sort(SHALLOWEST_FIRST);
      for (ComponentNode node : next) {
        if (node.isDirty() && !node.isUnmounted() && node.isAttached() && mayPass(node)) {
          attempt(transaction, node, () -> reconciler.rerender(node));
        }
      }
    }
  }

  private boolean mayPass(ComponentNode node) {
    if (node.flush != flushes) {
      node.flush = flushes;
      node.passes = 0;
    }
    if (++node.passes <= MAX_PASSES) {
      return true;
    }
    node.takeDirty();
    String message =
        "Too many re-renders: "
            + node.name()
            + ", at "
            + node.path()
            + ". It has rendered "
            + MAX_PASSES
            + " times in a row, because it sets state while rendering, or in an effect that runs"
            + " after every render. Set state in handlers and coroutines, or give the effect"
            + " deps(..).";
    report(message, new UiException(message));
    return false;
  }

  /** Runs one part of a render, and takes it back if it fails. */
  private void attempt(Transaction transaction, Node node, Runnable render) {
    Transaction.Mark mark = transaction.mark();
    try {
      render.run();
    } catch (RenderFailure failure) {
      transaction.rollbackTo(mark);
      reportRenderFailure(failure.path(), failure.reason());
    } catch (Throwable error) {
      transaction.rollbackTo(mark);
      reportRenderFailure(node.path(), error);
    }
  }

  private void reportRenderFailure(String path, Throwable error) {
    String where = path.isEmpty() ? "the root" : path;
    report("Rendering failed in " + where + "; the screen stays as it was.", error);
  }

  private void commit(Transaction transaction) {
    if (!transaction.mutations.isEmpty()) {
      contained(
          "The renderer failed to apply a commit; the screen may differ from the tree from now on.",
          () -> renderer.apply(Collections.unmodifiableList(transaction.mutations)));
    }
    transaction.created.forEach(view -> views.put(view.tag, view));
    transaction.removed.forEach(this::unmount);
    runEffects(transaction.withEffects);
  }

  /** Ends a subtree: children before parents. */
  private void unmount(Node node) {
    for (Node child : node.children) {
      unmount(child);
    }
    if (node instanceof HostNode view) {
      views.remove(view.tag);
    } else if (node instanceof ComponentNode component && !component.isUnmounted()) {
      component.markUnmounted();
      cleanUp(component, false);
    }
  }

  private void runEffects(List<ComponentNode> nodes) {
    for (ComponentNode node : nodes) {
      node.awaitsEffects = false;
      node.listed = false;
      if (!node.isUnmounted()) {
        cleanUp(node, true);
      }
    }
    for (ComponentNode node : nodes) {
      if (node.isUnmounted()) {
        continue;
      }
      for (HookCell cell : node.cells) {
        if (cell instanceof HookCell.OfEffect effect && effect.pending() != null) {
          contained("An effect of " + node.path() + " failed.", effect::start);
        }
      }
    }
  }

  private void cleanUp(ComponentNode node, boolean onlyPending) {
    for (HookCell cell : node.cells) {
      if (cell instanceof HookCell.OfEffect effect && !(onlyPending && effect.pending() == null)) {
        contained("The cleanup of an effect of " + node.path() + " failed.", effect::cleanUp);
      }
    }
  }

  /**
   * Hands an event to its handler. Events of views that are gone, disabled or not listening are
   * ignored.
   */
  void dispatch(int tag, EventType event, @Nullable Object payload) {
    HostNode view = views.get(tag);
    if (view == null || view.parts().props().get(Prop.DISABLED, false)) {
      return;
    }
    Object handler = view.parts().handlers().get(event);
    if (handler != null) {
      contained(
          "The "
              + event.label()
              + " handler of "
              + view.element
              + " at "
              + view.path()
              + " failed.",
          () -> event.deliver(handler, payload));
    }
  }

  private void contained(String message, Runnable userCode) {
    try {
      userCode.run();
    } catch (Throwable error) {
      report(message, error);
    }
  }

  private void report(String message, Throwable error) {
    errors.report(ErrorReport.of(message, error));
  }
}
