package org.javanative.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tree of one screen is flushed: render, commit, effects, until nothing is dirty. On the
 * main thread.
 */
final class Surface {
  private static final int MAX_PASSES = 50;
  private static final Comparator<ReactiveNode> SHALLOWEST_FIRST =
      Comparator.comparingInt(node -> node.depth);
  private static final RenderCause AGAIN = new RenderCause.Other("a render was given up");

  private final Tree tree;
  private final DirtySet dirty;
  private final Committer committer;
  private long flushes;

  /** What the transitions wait for that could not be shown. */
  private @Nullable ResourceWait transitionWait;

  Surface(Tree tree) {
    this.tree = tree;
    this.dirty = tree.dirty;
    this.committer = new Committer(tree);
  }

  /** Renders what is dirty. */
  void flush() {
    flush(null);
  }

  /** Shows other elements, or none, in place of all there is. */
  void show(Element... elements) {
    flush(elements);
    if (elements.length == 0) {
      endTransitionWait();
    }
  }

  private void endTransitionWait() {
    ResourceWait wait = transitionWait;
    transitionWait = null;
    if (wait != null) {
      wait.end();
    }
  }

  private void flush(Element @Nullable [] elements) {
    List<ReactiveNode> batch = dirty.begin();
    try {
      flushes++;
      Pass pass = new Pass(Rendering.urgent());
      if (elements != null) {
        pass.attempt(tree.root, () -> pass.reconciler.reconcileChildren(tree.root, elements));
        batch.addAll(dirty.takeNested());
      }
      pass.renderAll(batch);
      committer.commit(pass.transaction);
      flushNested();
      tellOfTitle();
    } finally {
      dirty.end();
    }
  }

  private void tellOfTitle() {
    tree.contained(() -> "The host failed to show the title.", tree.titles::tell);
  }

  private void flushNested() {
    for (List<ReactiveNode> batch = dirty.takeNested();
        !batch.isEmpty();
        batch = dirty.takeNested()) {
      Pass pass = new Pass(Rendering.urgent());
      pass.renderAll(batch);
      committer.commit(pass.transaction);
    }
  }

  /** Shows what transitions have set, if all of it can be shown. */
  void flushTransitions() {
    TransitionLane.Batch batch = tree.transitions.take();
    if (batch.isEmpty()) {
      return;
    }
    flush();
    List<ReactiveNode> foreign = dirty.begin();
    try {
      flushes++;
      Pass pass = new Pass(Rendering.ofTransition());
      Transaction.Mark mark = pass.transaction.mark();
      try {
        pass.renderOwners(batch.states());
      } catch (Suspended signal) {
        pass.transaction.rollbackTo(mark).forEach(node -> node.invalidate(AGAIN));
        tree.transitions.giveBack(batch);
        transitionWait =
            ResourceWait.following(transitionWait, signal.resource(), tree.transitions::request);
        return;
      } catch (RenderFailure failure) {
        // An urgent render of the same comes to the same failure, and deals with it.
        pass.transaction.rollbackTo(mark).forEach(node -> node.invalidate(AGAIN));
        batch.states().forEach(state -> state.owner().invalidate(AGAIN));
      }
      endTransitionWait();
      batch.states().forEach(State::settle);
      committer.commit(pass.transaction);
      batch.ending().forEach(Transition::end);
      flushNested();
      tellOfTitle();
    } finally {
      dirty.end();
      foreign.forEach(dirty::add);
    }
  }

  /** The renders that lead to one commit. */
  private final class Pass {
    final Transaction transaction = new Transaction(tree.views);
    final Reconciler reconciler;
    private final Rendering rendering;

    Pass(Rendering rendering) {
      this.rendering = rendering;
      reconciler = new Reconciler(tree, transaction, rendering);
    }

    /** Renders the batch, and what the renders themselves make dirty. */
    void renderAll(List<ReactiveNode> batch) {
      for (List<ReactiveNode> next = batch; !next.isEmpty(); next = dirty.takeNested()) {
        next.sort(SHALLOWEST_FIRST);
        for (ReactiveNode node : next) {
          if (node.isDirty() && !node.isUnmounted() && node.isAttached() && mayPass(node)) {
            attempt(node, () -> node.rerender(reconciler));
          }
        }
      }
    }

    /** Renders the components whose states transitions have set. All or none. */
    void renderOwners(Iterable<State<?>> states) {
      List<ComponentNode> owners = new ArrayList<>();
      states.forEach(state -> owners.add(state.owner()));
      owners.sort(SHALLOWEST_FIRST);
      for (ComponentNode node : owners) {
        if (!node.isUnmounted() && node.isAttached()) {
          rendering.during(() -> node.rerender(reconciler));
          rehide(node);
        }
      }
    }

    private void rehide(Node node) {
      if (tree.hiddenContents > 0) {
        reconciler.rehide(node);
      }
    }

    /** Runs one part of a render, and takes it back if it fails. */
    void attempt(Node node, Runnable render) {
      Transaction.Mark mark = transaction.mark();
      try {
        rendering.during(render);
        rehide(node);
      } catch (Suspended signal) {
        suspendAbove(node, signal, transaction.rollbackTo(mark));
      } catch (RenderFailure failure) {
        transaction.rollbackTo(mark).forEach(each -> each.invalidate(AGAIN));
        failAbove(node, failure);
      } catch (Throwable error) {
        transaction.rollbackTo(mark).forEach(each -> each.invalidate(AGAIN));
        failAbove(node, new RenderFailure(node.path(), error));
      }
    }

    private void failAbove(Node node, RenderFailure failure) {
      BoundaryNode boundary = BoundaryNode.above(node);
      if (boundary == null) {
        String where = failure.path().isEmpty() ? "the root" : failure.path();
        tree.report(
            failure.path(),
            "Rendering failed in " + where + "; the screen stays as it was.",
            failure.reason());
      } else {
        attempt(boundary, () -> reconciler.catchFailure(boundary, failure));
      }
    }

    private void suspendAbove(Node node, Suspended signal, List<ReactiveNode> again) {
      SuspenseNode suspense = SuspenseNode.above(node);
      if (suspense == null) {
        signal.resource().giveUp();
        failAbove(node, new RenderFailure(node.path(), noSuspense(node)));
      } else {
        suspense.block(node, signal.resource(), again);
        attempt(suspense, () -> reconciler.suspend(suspense));
      }
    }

    private UiException noSuspense(Node node) {
      return new UiException(
          "Something in "
              + node.place()
              + " waits for a resource, and nothing says what to show meanwhile. Put"
              + " Ui.suspense(fallback, ..) around it.");
    }
  }

  private boolean mayPass(ReactiveNode node) {
    if (node.flush != flushes) {
      node.flush = flushes;
      node.passes = 0;
    }
    if (++node.passes <= MAX_PASSES) {
      return true;
    }
    node.takeDirty();
    String name = node instanceof ComponentNode component ? component.name() : node.place();
    String message =
        "Too many re-renders: "
            + name
            + ", at "
            + node.place()
            + ". It has rendered "
            + MAX_PASSES
            + " times in a row, because it sets state while rendering, or in an effect that runs"
            + " after every render. Set state in handlers and coroutines, or give the effect"
            + " deps(..).";
    tree.raise(node, message, new UiException(message));
    return false;
  }

  /** The properties that a view has; none when it is gone. */
  Props props(int tag) {
    HostNode view = tree.views.get(tag);
    return view == null ? Props.EMPTY : view.parts().props();
  }

  /** Hands an event to its handler, which is looked up in the element that the view shows now. */
  void dispatch(int tag, EventType event, @Nullable Object payload) {
    HostNode view = tree.views.get(tag);
    if (view == null || view.parts().props().get(Prop.DISABLED, false)) {
      return;
    }
    Object handler = view.parts().handlers().get(event);
    if (handler != null) {
      tree.contained(
          view,
          () ->
              "The "
                  + event.label()
                  + " handler of "
                  + view.element
                  + " at "
                  + view.place()
                  + " failed.",
          () -> event.deliver(handler, payload, tree.navigation));
    }
  }
}
