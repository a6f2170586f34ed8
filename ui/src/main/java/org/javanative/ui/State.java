package org.javanative.ui;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that a component keeps, and that renders it again when it changes. Made by {@link
 * Hooks#useState}.
 *
 * <p>The handle is the same in every render, and {@link #get} is always the latest value: a handler
 * or a coroutine never sees a stale one. All methods may be called from any thread. Setting never
 * renders on the spot: the render is posted to the screen's main thread, once for all that is set
 * before it.
 *
 * <p>What is set within a {@linkplain Hooks#useTransition transition} is shown once all of the
 * transition can be; renders that come before still see the former value.
 *
 * @param <T> the type of the value; use immutable ones
 */
public final class State<T extends @Nullable Object> {
  private final ComponentNode owner;

  /** Which hook of the owner this is, from 1. */
  private final int hook;

  /** The value, or a {@link Staged} pair of values. */
  private final AtomicReference<@Nullable Object> content;

  /**
   * What is shown, and what a transition has set.
   *
   * @param shown the value that urgent renders see
   * @param next the latest value
   */
  private record Staged(@Nullable Object shown, @Nullable Object next) {}

  State(ComponentNode owner, int hook, T initial) {
    this.owner = owner;
    this.hook = hook;
    this.content = new AtomicReference<>(initial);
  }

  /** The latest value. */
  @SuppressWarnings({"unchecked", "NullAway"}) // only T is ever stored; null only where T admits it
  public T get() {
    Object present = content.get();
    if (present instanceof Staged staged) {
      return (T) (Rendering.isUrgent() ? staged.shown : staged.next);
    }
    return (T) present;
  }

  /** Sets the value. Does nothing when it equals the present one, or when the component is gone. */
  public void set(T next) {
    change(present -> next);
  }

  /**
   * Sets the value to what {@code change} makes of the present one, atomically. {@code change} may
   * be called several times when others set at the same time, and must not have side effects. No
   * lock is held while it runs.
   */
  @SuppressWarnings("unchecked") // only T is ever stored
  public void update(UnaryOperator<T> change) {
    change(present -> change.apply((T) present));
  }

  private void change(UnaryOperator<@Nullable Object> change) {
    if (owner.isUnmounted()) {
      warnOfLateSetter();
      return;
    }
    Transition transition = Transition.current();
    while (true) {
      Object former = content.get();
      Object next = transition == null ? changed(former, change) : staged(former, change);
      if (content.compareAndSet(former, next)) {
        if (!Objects.equals(former, next)) {
          requestRender(transition);
        }
        return;
      }
    }
  }

  private static @Nullable Object changed(
      @Nullable Object former, UnaryOperator<@Nullable Object> change) {
    return former instanceof Staged staged
        ? new Staged(change.apply(staged.shown), change.apply(staged.next))
        : change.apply(former);
  }

  private static @Nullable Object staged(
      @Nullable Object former, UnaryOperator<@Nullable Object> change) {
    if (former instanceof Staged staged) {
      return new Staged(staged.shown, change.apply(staged.next));
    }
    Object next = change.apply(former);
    return Objects.equals(former, next) ? former : new Staged(former, next);
  }

  private void requestRender(@Nullable Transition transition) {
    RenderCause cause = new RenderCause.StateChanged(hook);
    if (transition == null) {
      owner.invalidate(cause);
    } else {
      owner.tree.transitions.add(this, cause);
    }
  }

  ComponentNode owner() {
    return owner;
  }

  /** Makes what a transition has set the value that everybody sees. */
  void settle() {
    while (true) {
      Object former = content.get();
      if (!(former instanceof Staged staged) || content.compareAndSet(former, staged.next)) {
        return;
      }
    }
  }

  private void warnOfLateSetter() {
    if (DevMode.isEnabled()) {
      owner.tree.warnOnce(
          "late setter " + owner.element.getClass().getName() + hook,
          "State number "
              + hook
              + " of "
              + owner.path()
              + " was set after the component had left the screen, to no effect. What set it"
              + " outlived the component: start coroutines with useAsyncEffect or async(..), which"
              + " end with it, or end timers and subscriptions in the effect's cleanup.");
    }
  }

  @Override
  public String toString() {
    return "State(" + get() + ")";
  }
}
