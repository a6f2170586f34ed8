package org.javanative.ui;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.javanative.runtime.Coroutine;
import org.javanative.runtime.CoroutineAction;
import org.javanative.ui.style.Appearance;
import org.javanative.ui.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a component keeps and does beyond one render. Import the methods statically.
 *
 * <p>Call hooks in {@link Component#render}, in the same order each time: not in conditions, loops,
 * handlers or after an early return. Both mistakes are reported with the place and the remedy.
 */
public final class Hooks {
  private Hooks() {}

  // State

  /**
   * A value that renders the component again when it changes; {@code initial} counts in the first
   * render only.
   */
  public static <T extends @Nullable Object> State<T> useState(T initial) {
    Rendering rendering = Rendering.current("useState");
    State<T> known = kept(rendering, "useState");
    return known != null ? known : newState(rendering, "useState", initial);
  }

  /** {@link #useState(Object)} with a first value that is worked out once. */
  public static <T extends @Nullable Object> State<T> useState(Supplier<? extends T> initial) {
    Rendering rendering = Rendering.current("useState");
    State<T> known = kept(rendering, "useState");
    return known != null ? known : newState(rendering, "useState", initial.get());
  }

  private static <T extends @Nullable Object> State<T> newState(
      Rendering rendering, String hook, T initial) {
    return keep(
        rendering, hook, new State<>(rendering.node(), rendering.hookNumber() + 1, initial));
  }

  /**
   * A state that changes by actions: {@code reducer} makes the next state of the present one and an
   * action. The reducer of the latest render counts; it may be called from any thread, several
   * times for one action, and must not have side effects.
   */
  public static <S extends @Nullable Object, A extends @Nullable Object>
      ReducerState<S, A> useReducer(
          BiFunction<? super S, ? super A, ? extends S> reducer, S initial) {
    Rendering rendering = Rendering.current("useReducer");
    ReducerState<S, A> state = kept(rendering, "useReducer");
    if (state == null) {
      State<S> inner = new State<>(rendering.node(), rendering.hookNumber() + 1, initial);
      return keep(rendering, "useReducer", new ReducerState<>(inner, reducer));
    }
    state.use(reducer);
    return state;
  }

  /**
   * A value that does not render the component again; {@code initial} counts in the first render
   * only.
   */
  public static <T extends @Nullable Object> Ref<T> useRef(T initial) {
    Rendering rendering = Rendering.current("useRef");
    Ref<T> known = kept(rendering, "useRef");
    return known != null ? known : keep(rendering, "useRef", new Ref<>(initial));
  }

  /** {@link #useRef(Object)} with null until it is set. */
  @SuppressWarnings("NullAway") // null is what the type argument says
  public static <T> Ref<@Nullable T> useRef() {
    return Hooks.<@Nullable T>useRef(null);
  }

  /**
   * What {@code factory} has made, until {@code deps} change. The factory runs while rendering, on
   * the main thread.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the cell has what the factory made
  public static <T extends @Nullable Object> T useMemo(Supplier<? extends T> factory, Deps deps) {
    return (T) memoized("useMemo", factory, deps);
  }

  /**
   * The same instance of a function until {@code deps} change: for handing a handler to a component
   * without rendering it each time.
   *
   * @param function a lambda that uses nothing but {@code deps} and what never changes, such as
   *     {@link State} and {@link Ref}
   */
  @SuppressWarnings("unchecked") // the cell has such a function
  public static <F> F useCallback(F function, Deps deps) {
    return (F) Objects.requireNonNull(memoized("useCallback", () -> function, deps));
  }

  private static @Nullable Object memoized(String hook, Supplier<?> factory, Deps deps) {
    Rendering rendering = Rendering.current(hook);
    HookCell.Memoized cell = (HookCell.Memoized) rendering.take(hook);
    if (cell == null) {
      cell = new HookCell.Memoized(hook);
      rendering.add(cell);
    }
    if (cell.isOutdatedBy(deps)) {
      cell.keep(factory.get(), deps);
    }
    return cell.value();
  }

  /** A text that no other component of the screen gets, for tying views together. */
  public static String useId() {
    Rendering rendering = Rendering.current("useId");
    String known = kept(rendering, "useId");
    return known != null ? known : keep(rendering, "useId", "jn-" + rendering.node().tree.nextId());
  }

  // Effects

  /**
   * Runs {@code effect} on the main thread after the commit and all layout effects, when {@code
   * deps} have changed: children before parents. What it returns runs before the next time, and
   * when the component goes. What the effect throws goes to the nearest {@link Ui#errorBoundary},
   * what the cleanup throws to the error sink.
   */
  public static void useEffect(Effect effect, Deps deps) {
    Rendering.current("useEffect").effect("useEffect", EffectCell.Phase.PASSIVE, effect, deps);
  }

  /** {@link #useEffect(Effect, Deps)} for an effect that nothing has to end. */
  public static void useEffect(Runnable effect, Deps deps) {
    useEffect(withoutEnd(effect), deps);
  }

  /**
   * {@link #useEffect(Effect, Deps)} for what must be done before anything else happens on the
   * screen: right after commit and layout, on the main thread.
   */
  public static void useLayoutEffect(Effect effect, Deps deps) {
    Rendering.current("useLayoutEffect")
        .effect("useLayoutEffect", EffectCell.Phase.LAYOUT, effect, deps);
  }

  /** {@link #useLayoutEffect(Effect, Deps)} for an effect that nothing has to end. */
  public static void useLayoutEffect(Runnable effect, Deps deps) {
    useLayoutEffect(withoutEnd(effect), deps);
  }

  private static Effect withoutEnd(Runnable effect) {
    return () -> {
      effect.run();
      return null;
    };
  }

  /**
   * Runs {@code body} as a coroutine in the scope of the component after the commit, when {@code
   * deps} have changed.
   *
   * <p>It starts on the main thread and runs on the event loop. It is cancelled when {@code deps}
   * change again and when the component goes; the next run begins once it has cleaned up. What it
   * throws goes to the nearest {@link Ui#errorBoundary}.
   */
  public static void useAsyncEffect(CoroutineAction body, Deps deps) {
    Rendering rendering = Rendering.current("useAsyncEffect");
    AsyncEffect runs = kept(rendering, "useAsyncEffect");
    AsyncEffect effect =
        runs != null ? runs : keep(rendering, "useAsyncEffect", new AsyncEffect(rendering.node()));
    rendering.effect("useAsyncEffect", EffectCell.Phase.PASSIVE, () -> effect.start(body), deps);
  }

  /**
   * A handler that runs {@code body} as a coroutine in the scope of the component: {@code
   * button("Save").onClick(async(() -> ..))}.
   *
   * <p>Call it in {@code render()}, as often as you like; it is no hook with a place in the order.
   * The coroutine is cancelled when the component goes. What it throws goes to the error sink, and
   * the screen stays. A press while the former one runs starts another.
   */
  public static Runnable async(CoroutineAction body) {
    ComponentNode owner = Rendering.current("async").node();
    return () -> Coroutines.startHandler(owner, body);
  }

  /** {@link #async(CoroutineAction)} for an event that has a payload. */
  public static <T> Consumer<T> async(AsyncHandler<? super T> body) {
    ComponentNode owner = Rendering.current("async").node();
    return payload -> Coroutines.startHandler(owner, () -> body.handle(payload));
  }

  /**
   * Calls {@code callback} on the main thread each time {@code period} has passed, by the clock of
   * the event loop, until the component goes. The callback of the latest render is called. A change
   * of the period starts anew.
   */
  public static void useInterval(Runnable callback, Duration period) {
    if (period.isNegative() || period.isZero()) {
      throw new UiException(
          "useInterval needs a period above zero, but got "
              + period
              + ". For every frame of the display there is useFrame.");
    }
    Rendering rendering = Rendering.current("useInterval");
    ComponentNode node = rendering.node();
    Ref<Runnable> latest = latest(rendering, "useInterval", callback);
    rendering.effect(
        "useInterval",
        EffectCell.Phase.PASSIVE,
        () ->
            node.tree.activity(
                node, "useInterval", new Interval(node, latest::get, period).start()),
        deps(period));
  }

  /**
   * Calls {@code callback} on the main thread for each frame of the display, with the time of the
   * frame, until the component goes. The callback of the latest render is called.
   */
  public static void useFrame(Consumer<Duration> callback) {
    Rendering rendering = Rendering.current("useFrame");
    ComponentNode node = rendering.node();
    Ref<Consumer<Duration>> latest = latest(rendering, "useFrame", callback);
    rendering.effect(
        "useFrame",
        EffectCell.Phase.PASSIVE,
        () ->
            node.tree.activity(
                node, "useFrame", node.tree.frames.add(time -> latest.get().accept(time))),
        onMount());
  }

  /**
   * Calls {@code handler} on the main thread when the user goes back, until the component goes: the
   * component that has come last first. A handler that returns true has dealt with it; otherwise
   * the next is asked, and at the end the host.
   */
  public static void useBackHandler(BooleanSupplier handler) {
    Rendering rendering = Rendering.current("useBackHandler");
    Tree tree = rendering.node().tree;
    Ref<BooleanSupplier> latest = latest(rendering, "useBackHandler", handler);
    rendering.effect(
        "useBackHandler",
        EffectCell.Phase.PASSIVE,
        () -> tree.backHandlers.add(() -> latest.get().getAsBoolean()),
        onMount());
  }

  /** A ref that always has what the latest render has given. */
  private static <T> Ref<T> latest(Rendering rendering, String hook, T value) {
    Objects.requireNonNull(value, hook);
    Ref<T> known = kept(rendering, hook);
    Ref<T> ref = known != null ? known : keep(rendering, hook, new Ref<>(value));
    ref.set(value);
    return ref;
  }

  /**
   * Puts what {@code factory} makes into {@code ref}, which a parent has handed down, right after
   * the commit, and takes it out when the component goes: what others may do with the component.
   */
  public static <T> void useImperativeHandle(
      Ref<@Nullable T> ref, Supplier<? extends T> factory, Deps deps) {
    Rendering.current("useImperativeHandle")
        .effect(
            "useImperativeHandle",
            EffectCell.Phase.LAYOUT,
            () -> {
              ref.set(factory.get());
              return () -> ref.point(null);
            },
            deps);
  }

  // What is around the component

  /**
   * The value of {@code context} at this place; renders the component again when it changes. The
   * context must be the same in every render.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // provide() takes only values of the context's type
  public static <T extends @Nullable Object> T useContext(Context<T> context) {
    Rendering rendering = Rendering.current("useContext");
    ContextCell cell = (ContextCell) rendering.take("useContext");
    if (cell == null) {
      cell = new ContextCell(rendering.node(), context);
      rendering.add(cell);
    } else if (!cell.isOf(context)) {
      throw new UiException(
          "useContext number "
              + rendering.hookNumber()
              + " reads "
              + context
              + " now, and another context in the first render. Call it for each context, in the"
              + " same order, and choose between the values.");
    }
    return (T) cell.value();
  }

  /**
   * A part of the value of {@code store}; renders the component again when that part changes. The
   * store may be set on any thread.
   */
  public static <S extends @Nullable Object, T extends @Nullable Object> T useStore(
      Store<S> store, Function<? super S, ? extends T> selector) {
    return subscribed("useStore", store::subscribe, () -> selector.apply(store.get()), deps(store));
  }

  /** The value of {@code store}; renders the component again when it changes. */
  public static <T extends @Nullable Object> T useStore(Store<T> store) {
    return subscribed("useStore", store::subscribe, store::get, deps(store));
  }

  /**
   * What {@code snapshot} reads from something outside; renders the component again when that
   * changes.
   *
   * @param subscribe begins to call the listener it gets after each change, from any thread, and
   *     returns what ends that. Called on the main thread after the commit
   * @param snapshot reads the present value, from any thread, and returns equal values as long as
   *     nothing has changed
   * @param deps when to subscribe anew
   */
  public static <T extends @Nullable Object> T useSubscription(
      Function<Runnable, Runnable> subscribe, Supplier<? extends T> snapshot, Deps deps) {
    return subscribed("useSubscription", subscribe, snapshot, deps);
  }

  private static <T extends @Nullable Object> T subscribed(
      String hook, Function<Runnable, Runnable> subscribe, Supplier<? extends T> read, Deps deps) {
    Rendering rendering = Rendering.current(hook);
    SubscriptionCell known = (SubscriptionCell) rendering.take(hook);
    SubscriptionCell cell = known != null ? known : new SubscriptionCell(hook, rendering.node());
    if (known == null) {
      rendering.add(cell);
    }
    T value = cell.<T>read(read::get);
    rendering.effect(
        hook,
        EffectCell.Phase.LAYOUT,
        () -> {
          Runnable end = subscribe.apply(cell::check);
          cell.check(); // it may have changed since the render
          return end;
        },
        deps);
    return value;
  }

  private static <T> T fromEnvironment(String hook, Function<Environment, T> part) {
    Store<Environment> environment = Rendering.current(hook).node().tree.environment;
    return subscribed(
        hook, environment::subscribe, () -> part.apply(environment.get()), deps(environment));
  }

  /** The size of the window; renders the component again when it changes. */
  public static WindowDimensions useWindowDimensions() {
    return fromEnvironment("useWindowDimensions", Environment::window);
  }

  /** How far notches and system bars reach in; renders the component again when that changes. */
  public static Insets useSafeAreaInsets() {
    return fromEnvironment("useSafeAreaInsets", Environment::safeArea);
  }

  /** How much the keyboard covers, in dp; renders the component again when that changes. */
  public static double useKeyboardHeight() {
    return fromEnvironment("useKeyboardHeight", Environment::keyboardHeight);
  }

  /** Whether the device is light or dark; renders the component again when that changes. */
  public static Appearance useColorScheme() {
    return fromEnvironment("useColorScheme", Environment::colorScheme);
  }

  /**
   * The theme in force here: that of the nearest {@link Ui#themed}, or the built-in one that fits
   * the device's colour scheme. Renders the component again when it changes.
   */
  public static Theme useTheme() {
    Theme provided = useContext(Ui.THEME);
    Appearance appearance = useColorScheme();
    if (provided != null) {
      return provided;
    }
    return appearance == Appearance.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /** All that the screen knows of its device; renders the component again when any changes. */
  public static Environment useEnvironment() {
    return fromEnvironment("useEnvironment", Function.identity());
  }

  /** Where the user is in the app; renders the component again when that changes. */
  public static Location useLocation() {
    Store<Location> location = Rendering.current("useLocation").node().tree.navigation.store();
    return subscribed("useLocation", location::subscribe, location::get, deps(location));
  }

  /** The way to other places in the app, for handlers. */
  public static Navigation useNavigation() {
    return Rendering.current("useNavigation").node().tree.navigation;
  }

  /**
   * Calls the screen by {@code title}, until the component goes: in the title bar of a window, or
   * the tab of a browser, which also tells assistive technology of a change. Of several components
   * that call it, the innermost wins, and of those that are equally far in, the last to come. An
   * empty title says nothing; where nobody says anything, it is that of the {@link App}.
   */
  public static void useTitle(String title) {
    Objects.requireNonNull(title, "title");
    Rendering rendering = Rendering.current("useTitle");
    ComponentNode node = rendering.node();
    rendering.effect(
        "useTitle",
        EffectCell.Phase.LAYOUT,
        () -> node.tree.titles.add(node.depth, title),
        deps(title));
  }

  // Waiting

  /**
   * The value of {@code resource}. While it is loading, the nearest {@link Ui#suspense} shows its
   * fallback, or a transition keeps what is on the screen.
   *
   * <p>Make resources outside {@code render()}, or use {@link #useResource(Coroutine, Deps)}. An
   * error of the loader is thrown here, hence goes to the nearest {@link Ui#errorBoundary}.
   */
  public static <T extends @Nullable Object> T useResource(Resource<T> resource) {
    Objects.requireNonNull(Rendering.current("useResource"));
    return resource.read();
  }

  /**
   * {@link #useResource(Resource)} for what {@code loader} loads, anew when {@code deps} change.
   * The loader runs as a coroutine on the event loop; it is cancelled when nobody waits any more.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // the cell has what the loader loads
  public static <T extends @Nullable Object> T useResource(
      Coroutine<? extends T> loader, Deps deps) {
    Rendering rendering = Rendering.current("useResource");
    ResourceCell cell = (ResourceCell) rendering.take("useResource");
    if (cell != null) {
      return (T) cell.current(deps, loader).read();
    }
    int hook = rendering.hookNumber() + 1;
    Resource<?> resource = ResourceCell.first(rendering.node(), hook, deps, loader);
    rendering.add(new ResourceCell(deps, resource));
    return (T) resource.read();
  }

  /**
   * A transition: state that is set within {@link Transition#start} is shown once all of it can be,
   * and until then the screen stays as it is.
   */
  public static Transition useTransition() {
    Rendering rendering = Rendering.current("useTransition");
    Transition known = kept(rendering, "useTransition");
    if (known != null) {
      return known;
    }
    ComponentNode owner = rendering.node();
    State<Boolean> pending = new State<>(owner, rendering.hookNumber() + 1, false);
    return keep(rendering, "useTransition", new Transition(owner, pending));
  }

  /**
   * {@code value}, but a former one while what the new one leads to cannot be shown yet: renders
   * first with the former value, then, as a transition, with the new.
   */
  public static <T extends @Nullable Object> T useDeferredValue(T value) {
    Rendering rendering = Rendering.current("useDeferredValue");
    DeferredValue<T> known = kept(rendering, "useDeferredValue");
    DeferredValue<T> deferred =
        known != null
            ? known
            : keep(
                rendering,
                "useDeferredValue",
                new DeferredValue<>(rendering.node(), rendering.hookNumber() + 1, value));
    rendering.effect(
        "useDeferredValue",
        EffectCell.Phase.LAYOUT,
        () -> {
          deferred.follow(value);
          return null;
        },
        deps(value));
    return deferred.get();
  }

  /**
   * What hands an error to the nearest {@link Ui#errorBoundary}, for code whose errors would not go
   * there by themselves. May be called from any thread.
   */
  public static Consumer<Throwable> useErrorHandler() {
    Rendering rendering = Rendering.current("useErrorHandler");
    Consumer<Throwable> known = kept(rendering, "useErrorHandler");
    if (known != null) {
      return known;
    }
    ComponentNode node = rendering.node();
    return keep(
        rendering,
        "useErrorHandler",
        error -> node.tree.raise(node, "Something in " + node.path() + " failed.", error));
  }

  // Dependencies

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

  // Cells

  /** What the hook has kept; null in the first render. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a hook finds what it has made
  private static <H> @Nullable H kept(Rendering rendering, String hook) {
    HookCell cell = rendering.take(hook);
    return cell == null ? null : (H) ((HookCell.Holder) cell).handle();
  }

  private static <H> H keep(Rendering rendering, String hook, H handle) {
    rendering.add(new HookCell.Holder(hook, handle));
    return handle;
  }
}
