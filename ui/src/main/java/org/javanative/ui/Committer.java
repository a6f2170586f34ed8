package org.javanative.ui;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a finished render onto the screen: mutations, refs, the end of what was removed, effects.
 * On the main thread.
 */
final class Committer {
  private final Tree tree;

  Committer(Tree tree) {
    this.tree = tree;
  }

  void commit(Transaction transaction) {
    if (!transaction.mutations.isEmpty()) {
      tree.contained(
          () ->
              "The renderer failed to apply a commit; the screen may differ from the tree from now"
                  + " on.",
          () -> tree.renderer.apply(Collections.unmodifiableList(transaction.mutations)));
    }
    for (Node node : transaction.removed) {
      endLayoutEffects(node);
    }
    for (Node node : transaction.removed) {
      end(node);
    }
    changeRefs(transaction.refChanges);
    transaction.afterCommit.forEach(Runnable::run);
    runEffects(transaction.withEffects);
  }

  /** First what no ref has any more: a ref may go from one view to another. */
  private void changeRefs(List<Transaction.RefChange> changes) {
    for (Transaction.RefChange change : changes) {
      setRef(change.former(), null);
    }
    for (Transaction.RefChange change : changes) {
      if (!change.view().ended) {
        setRef(change.view().parts(), change.view());
      }
    }
  }

  private void setRef(HostParts parts, @Nullable HostNode view) {
    Ref<?> ref = parts.ref();
    if (ref != null) {
      ref.point(view == null ? null : view.hostElement().handle(tree, view));
    }
  }

  // Ending

  /** Runs the cleanups of the layout effects in a subtree, children before parents. */
  private void endLayoutEffects(Node node) {
    if (!node.hadLayoutEffects) {
      return;
    }
    for (Node child : node.children) {
      endLayoutEffects(child);
    }
    if (node instanceof ComponentNode component && !component.isUnmounted()) {
      cleanUp(component, EffectCell.Phase.LAYOUT, false);
    }
  }

  /** Ends everything else in a subtree, children before parents. */
  private void end(Node node) {
    for (Node child : node.children) {
      end(child);
    }
    if (node instanceof HostNode view) {
      view.ended = true;
      tree.views.remove(view.tag);
      if (view.hadRef) {
        setRef(view.parts(), null);
      }
    } else if (node instanceof ComponentNode component && !component.isUnmounted()) {
      component.markUnmounted();
      if (tree.hiddenContents > 0) {
        unblock(component);
      }
      if (!component.cells.isEmpty()) {
        cleanUp(component, EffectCell.Phase.PASSIVE, false);
        endCells(component);
      }
      component.closeScope();
    } else if (node instanceof SuspenseNode suspense) {
      suspense.markUnmounted();
      suspense.cancelLoading();
    } else if (node instanceof ReactiveNode reactive) {
      reactive.markUnmounted();
    }
  }

  private static void unblock(ComponentNode gone) {
    SuspenseNode suspense = SuspenseNode.above(gone);
    if (suspense != null) {
      suspense.unblock(gone);
    }
  }

  private static void endCells(ComponentNode node) {
    for (HookCell cell : node.cells) {
      cell.end(node);
    }
  }

  // Effects

  private void runEffects(List<ComponentNode> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    for (ComponentNode node : nodes) {
      node.awaitsEffects = false;
      node.listed = false;
    }
    for (EffectCell.Phase phase : EffectCell.Phase.values()) {
      for (ComponentNode node : nodes) {
        if (!node.isUnmounted()) {
          cleanUp(node, phase, true);
        }
      }
      for (ComponentNode node : nodes) {
        start(node, phase);
      }
    }
  }

  private void start(ComponentNode node, EffectCell.Phase phase) {
    for (HookCell cell : node.cells) {
      if (cell instanceof EffectCell effect
          && effect.phase() == phase
          && effect.pending() != null
          && !node.isUnmounted()) {
        try {
          effect.start();
        } catch (Throwable error) {
          tree.raise(node, "An effect of " + node.path() + " failed.", error);
        }
      }
    }
  }

  private void cleanUp(ComponentNode node, EffectCell.Phase phase, boolean onlyPending) {
    for (HookCell cell : node.cells) {
      if (cell instanceof EffectCell effect
          && effect.phase() == phase
          && !(onlyPending && effect.pending() == null)) {
        tree.contained(
            node, () -> "The cleanup of an effect of " + node.path() + " failed.", effect::cleanUp);
      }
    }
  }
}
