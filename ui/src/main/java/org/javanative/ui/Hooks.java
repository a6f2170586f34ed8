package org.javanative.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a component keeps and does beyond one render. Import the methods statically.
 *
 * <p>Call hooks in {@link Component#render}, in the same order each time: not in conditions, loops,
 * handlers or after an early return. Both mistakes are reported with the place and the remedy.
 */
public final class Hooks {
  private Hooks() {}

  /**
   * A value that renders the component again when it changes; {@code initial} counts in the first
   * render only.
   */
  public static <T extends @Nullable Object> State<T> useState(T initial) {
    Rendering rendering = Rendering.current("useState");
    return rendering.keep("useState", () -> new State<>(rendering.node(), initial));
  }

  /** {@link #useState(Object)} with a first value that is worked out once. */
  public static <T extends @Nullable Object> State<T> useState(Supplier<? extends T> initial) {
    Rendering rendering = Rendering.current("useState");
    return rendering.keep("useState", () -> new State<T>(rendering.node(), initial.get()));
  }

  /**
   * A value that does not render the component again; {@code initial} counts in the first render
   * only.
   */
  public static <T extends @Nullable Object> Ref<T> useRef(T initial) {
    return Rendering.current("useRef").keep("useRef", () -> new Ref<>(initial));
  }

  /** {@link #useRef(Object)} with null until it is set. */
  @SuppressWarnings("NullAway") // null is what the type argument says
  public static <T> Ref<@Nullable T> useRef() {
    return Rendering.current("useRef").keep("useRef", () -> new Ref<@Nullable T>(null));
  }

  /**
   * Runs {@code effect} on the main thread after the commit, when {@code deps} have changed:
   * children before parents. What it returns runs before the next time, and when the component
   * goes. What either throws goes to the error sink.
   */
  public static void useEffect(Effect effect, Deps deps) {
    Rendering.current("useEffect").effect(effect, deps);
  }

  /** {@link #useEffect(Effect, Deps)} for an effect that nothing has to end. */
  public static void useEffect(Runnable effect, Deps deps) {
    useEffect(
        () -> {
          effect.run();
          return null;
        },
        deps);
  }

  /**
   * The effect runs after the first render, and after each in which one of {@code values} differs
   * from before.
   */
  public static Deps deps(@Nullable Object... values) {
    return Deps.of(values);
  }

  /** The effect runs once, after the first render. */
  public static Deps onMount() {
    return Deps.ON_MOUNT;
  }

  /** The effect runs after every render. */
  public static Deps everyRender() {
    return Deps.EVERY_RENDER;
  }
}
