package org.javanative.ui;

import org.jspecify.annotations.Nullable;

/**
 * The calls of {@link Component#render} in one flush: hands the hooks of the component that renders
 * now their cells, in order.
 */
final class Rendering {
  private static final ThreadLocal<@Nullable Rendering> CURRENT = new ThreadLocal<>();

  private final boolean transition;
  private @Nullable ComponentNode node;
  private @Nullable Transaction transaction;
  private int next;

  private Rendering(boolean transition) {
    this.transition = transition;
  }

  static Rendering urgent() {
    return new Rendering(false);
  }

  static Rendering ofTransition() {
    return new Rendering(true);
  }

  /** Whether this shows what transitions have set. */
  boolean isTransition() {
    return transition;
  }

  /** Makes this the rendering that hooks find on this thread, while {@code renders} runs. */
  void during(Runnable renders) {
    Rendering outer = CURRENT.get();
    CURRENT.set(this);
    try {
      renders.run();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /**
   * What {@code component} shows now. Called {@link #during} this rendering.
   *
   * @throws RenderFailure when the component throws, or breaks a rule
   * @throws Suspended when it waits for a resource
   */
  Element render(ComponentNode component, Transaction running) {
    node = component;
    transaction = running;
    next = 0;
    try {
      Element rendered = ((Component) component.element).render();
      end(component, rendered);
      return rendered;
    } catch (Suspended signal) {
      throw signal;
    } catch (Throwable error) {
      throw new RenderFailure(component.path(), error);
    } finally {
      node = null;
    }
  }

  /**
   * The rendering that calls {@code hook}.
   *
   * @throws UiException when no component renders on this thread
   */
  static Rendering current(String hook) {
    Rendering rendering = CURRENT.get();
    if (rendering == null || rendering.node == null) {
      throw new UiException(
          hook
              + " was called outside render(), on thread "
              + Thread.currentThread().getName()
              + ". Hooks belong directly into render(): call it there, and use what it returns in"
              + " handlers, effects and coroutines.");
    }
    return rendering;
  }

  /** Whether the calling code is a render that must not see what transitions have set. */
  static boolean isUrgent() {
    Rendering rendering = CURRENT.get();
    return rendering != null && rendering.node != null && !rendering.transition;
  }

  ComponentNode node() {
    return running(node);
  }

  private static <T> T running(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("no component renders");
    }
    return value;
  }

  /** The number of the hook that was called last, from 1. */
  int hookNumber() {
    return next;
  }

  /** The cell of the hook that is called now; null in the first render, which must add one. */
  @Nullable HookCell take(String hook) {
    ComponentNode component = node();
    if (!component.settled) {
      return null;
    }
    if (next >= component.cells.size()) {
      throw moreHooks(component, hook);
    }
    HookCell cell = component.cells.get(next++);
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

  void add(HookCell cell) {
    node().addCell(cell);
    next++;
  }

  /** Asks for an effect after the commit, if its dependencies have changed. */
  void effect(String hook, EffectCell.Phase phase, Effect effect, Deps deps) {
    EffectCell cell = (EffectCell) take(hook);
    if (cell == null) {
      cell = new EffectCell(hook, phase);
      add(cell);
      if (phase == EffectCell.Phase.LAYOUT) {
        node().noteLayoutEffect();
      }
    }
    EffectCell.Pending former = cell.pending();
    boolean due = cell.isOutdatedBy(deps);
    if (due || former != null) {
      EffectCell changed = cell;
      running(transaction).onRollback(() -> changed.setPending(former));
      cell.setPending(due ? new EffectCell.Pending(effect, deps) : null);
      running(transaction).awaitEffects(node());
    }
  }

  private static UiException moreHooks(ComponentNode component, String hook) {
    return new UiException(
        "More hooks than in the first render: "
            + hook
            + " is number "
            + (component.cells.size() + 1)
            + ", and there were "
            + component.cells.size()
            + "."
            + remedy());
  }

  private void end(ComponentNode component, @Nullable Element rendered) {
    if (rendered == null) {
      throw new UiException(
          component.name() + ".render() returned null. To show nothing, return Ui.nothing().");
    }
    if (component.settled && next < component.cells.size()) {
      throw new UiException(
          "Fewer hooks than in the first render: "
              + next
              + " of "
              + component.cells.size()
              + ", without "
              + component.cells.get(next).hook()
              + "."
              + remedy());
    }
    component.settled = true;
    if (DevMode.isEnabled()) {
      component.tree.tellOfRender(component);
    }
  }

  private static String remedy() {
    return " Hooks must be called in the same order in every render. Is one in a condition or a"
        + " loop, or after an early return? Move it to the top of render().";
  }
}
