package org.javanative.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of {@link Component#render}: hands the hooks their cells, in order. */
final class Rendering {
  private static final ThreadLocal<@Nullable Rendering> CURRENT = new ThreadLocal<>();

  private final ComponentNode node;
  private final Transaction transaction;
  private int next;

  private Rendering(ComponentNode node, Transaction transaction) {
    this.node = node;
    this.transaction = transaction;
  }

  /**
   * What {@code node} shows now.
   *
   * @throws RenderFailure when the component throws, or breaks a rule
   */
  static Element render(ComponentNode node, Transaction transaction) {
    Rendering rendering = new Rendering(node, transaction);
    CURRENT.set(rendering);
    try {
      Element rendered = ((Component) node.element).render();
      rendering.end(rendered);
      return rendered;
    } catch (Throwable error) {
      throw new RenderFailure(node.path(), error);
    } finally {
      CURRENT.remove();
    }
  }

  static Rendering current(String hook) {
    Rendering rendering = CURRENT.get();
    if (rendering == null) {
      throw new UiException(
          hook
              + " was called outside render(), on thread "
              + Thread.currentThread().getName()
              + ". Hooks belong directly into render(): call it there, and use what it returns in"
              + " handlers, effects and coroutines.");
    }
    return rendering;
  }

  ComponentNode node() {
    return node;
  }

  /** The handle of the hook that is called now, made in the first render. */
  @SuppressWarnings("unchecked") // a hook finds what the same hook has made
  <H> H keep(String hook, Supplier<H> create) {
    if (isFirst()) {
      H handle = create.get();
      node.cells.add(new HookCell.Holder(hook, handle));
      next++;
      return handle;
    }
    return (H) ((HookCell.Holder) take(hook)).handle();
  }

  void effect(Effect effect, Deps deps) {
    HookCell.OfEffect cell;
    if (isFirst()) {
      cell = new HookCell.OfEffect();
      node.cells.add(cell);
      next++;
    } else {
      cell = (HookCell.OfEffect) take("useEffect");
    }
    HookCell.OfEffect.Pending former = cell.pending();
    boolean due = cell.isOutdatedBy(deps);
    if (due || former != null) {
      transaction.onRollback(() -> cell.setPending(former));
      cell.setPending(due ? new HookCell.OfEffect.Pending(effect, deps) : null);
      transaction.awaitEffects(node);
    }
  }

  private boolean isFirst() {
    return !node.settled;
  }

  private HookCell take(String hook) {
    if (next >= node.cells.size()) {
      throw new UiException(
          "More hooks than in the first render: "
              + hook
              + " is number "
              + (next + 1)
              + ", and there were "
              + node.cells.size()
              + "."
              + remedy());
    }
    HookCell cell = node.cells.get(next++);
    if (!cell.hook().equals(hook)) {
      throw new UiException(
          "Hook number "
              + next
              + " was "
              + cell.hook()
              + " in the first render and is "
              + hook
              + " now."
              + remedy());
    }
    return cell;
  }

  private void end(@Nullable Element rendered) {
    if (rendered == null) {
      throw new UiException(
          node.name() + ".render() returned null. To show nothing, return Ui.nothing().");
    }
    if (next < node.cells.size()) {
      throw new UiException(
          "Fewer hooks than in the first render: "
              + next
              + " of "
              + node.cells.size()
              + ", without "
              + node.cells.get(next).hook()
              + "."
              + remedy());
    }
    node.settled = true;
  }

  private static String remedy() {
    return " Hooks must be called in the same order in every render. Is one in a condition or a"
        + " loop, or after an early return? Move it to the top of render().";
  }
}
